package org.reelboard.engine.picture.text;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.FileStamp;

/**
 * Typefaces that were opened once, lent to compositors on any threads: the program's stay open, of
 * those that projects bring some that were used last. A font file that was written anew is read
 * anew. What is lent stays good after this is closed, until it is given back.
 */
public final class TypefaceShelf implements AutoCloseable {
  /** Font files beside those that are in use. */
  private static final int KEPT = 16;

  private final FontFolder folder;
  private @Nullable BundledFaces bundled;
  private final Map<FileStamp, OwnFont> own = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Typefaces> lent = new HashSet<>();
  private boolean isClosed;

  /** With the typefaces beside the program. */
  public TypefaceShelf() {
    this(FontFolder.besideTheProgram());
  }

  TypefaceShelf(FontFolder folder) {
    this.folder = folder;
  }

  /**
   * The program's typefaces and a project's font files.
   *
   * @return given back by closing it
   */
  public synchronized Typefaces open(Collection<Path> files) {
    if (isClosed) {
      throw new IllegalStateException("the typefaces are closed");
    }
    SequencedMap<Path, OwnFont> fonts = new LinkedHashMap<>();
    for (Path file : files) {
      fonts.put(file, own.computeIfAbsent(FileStamp.of(file), _ -> OwnFont.read(file)));
    }
    Typefaces typefaces = new Typefaces(bundled(), fonts, this::takeBack);
    lent.add(typefaces);
    return typefaces;
  }

  /** What the program has is read when the first words are set, not when a window opens. */
  private BundledFaces bundled() {
    if (bundled == null) {
      bundled = new BundledFaces(folder);
    }
    return bundled;
  }

  private synchronized void takeBack(Typefaces typefaces) {
    if (lent.remove(typefaces)) {
      tidy();
    }
  }

  private void tidy() {
    // By what they are: of files that are no fonts all are equal.
    Set<OwnFont> used = Collections.newSetFromMap(new IdentityHashMap<>());
    lent.forEach(one -> used.addAll(one.files()));
    int most = used.size() + (isClosed ? 0 : KEPT);
    Iterator<OwnFont> oldest = own.values().iterator();
    while (own.size() > most && oldest.hasNext()) {
      OwnFont font = oldest.next();
      if (!used.contains(font)) {
        font.close();
        oldest.remove();
      }
    }
    if (isClosed && lent.isEmpty() && bundled != null) {
      bundled.close();
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    tidy();
  }
}
