package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The faces of the program's own families. A file is read when its first letter is asked for. For
 * any number of threads.
 */
final class BundledFaces implements AutoCloseable {
  private static final String WITHIN = "/org/reelboard/assets/fonts/inter/";

  private final FontFolder folder;
  private final Map<String, FontFamily> families = new LinkedHashMap<>();
  private final Map<String, Optional<Face>> opened = new ConcurrentHashMap<>();

  BundledFaces(FontFolder folder) {
    this.folder = folder;
    for (FontFamily family : FontFamilies.all()) {
      if (family.within() || folder.isThere()) {
        families.put(family.name(), family);
      }
    }
  }

  List<FontFamily> families() {
    return List.copyOf(families.values());
  }

  boolean has(String family) {
    return families.containsKey(family);
  }

  /** The face of exactly that family, if it is here. */
  Optional<Face> face(TypeChoice choice) {
    FontFamily family = families.get(choice.family());
    if (family == null) {
      return Optional.empty();
    }
    FontFace face = family.nearest(choice.weight(), choice.slant());
    return opened.computeIfAbsent(face.file(), _ -> open(family, face));
  }

  private Optional<Face> open(FontFamily family, FontFace face) {
    @Nullable Typeface typeface = family.within() ? inside(face) : beside(face);
    return Optional.ofNullable(typeface)
        .map(found -> new Face(found, family.name(), family.name().equals(Typefaces.EMOJI)));
  }

  private static @Nullable Typeface inside(FontFace face) {
    try (InputStream in = BundledFaces.class.getResourceAsStream(WITHIN + face.file())) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + face.file());
      }
      try (Data data = Data.makeFromBytes(in.readAllBytes())) {
        return FontMgr.getDefault().makeFromData(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + face.file() + " cannot be read", e);
    }
  }

  private @Nullable Typeface beside(FontFace face) {
    Path file = folder.path().resolve(face.file());
    return Files.isRegularFile(file) ? FontMgr.getDefault().makeFromFile(file.toString()) : null;
  }

  @Override
  public void close() {
    opened.values().forEach(face -> face.ifPresent(one -> one.typeface().close()));
    opened.clear();
  }
}
