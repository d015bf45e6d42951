package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Data;
import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.SkiaLibrary;

/**
 * The typefaces that text is set in: the program's own and the project's own. Never the machine's,
 * so that a film is the same everywhere. A file is read when its first letter is asked for. For any
 * number of threads.
 */
public final class Typefaces implements AutoCloseable {
  /** What stands in for a family that is not here. */
  public static final String SUBSTITUTE = "Inter";

  /** The family for letters that the chosen one lacks. */
  static final String WIDE = "Noto Sans";

  /** The family of coloured emoji. */
  static final String EMOJI = "Twemoji";

  private static final String WITHIN = "/org/reelboard/assets/fonts/inter/";
  private static final List<String> EVERY_SCRIPT =
      List.of(
          WIDE,
          "Noto Sans Arabic",
          "Noto Sans Hebrew",
          "Noto Sans Devanagari",
          "Noto Sans Thai",
          "Noto Sans JP",
          "Noto Sans SC",
          "Noto Sans KR",
          "Noto Sans Symbols 2",
          EMOJI,
          SUBSTITUTE);

  private final FontFolder folder;
  private final Map<String, FontFamily> bundled = new LinkedHashMap<>();
  private final Map<String, List<Face>> own = new LinkedHashMap<>();
  private final List<TextProblem> problems = new ArrayList<>();
  private final Map<String, Optional<Face>> opened = new ConcurrentHashMap<>();

  private Typefaces(FontFolder folder) {
    this.folder = folder;
    for (FontFamily family : FontFamilies.all()) {
      if (family.within() || folder.isThere()) {
        bundled.put(family.name(), family);
      }
    }
  }

  /** The program's own. */
  public static Typefaces bundled() {
    return of(FontFolder.besideTheProgram(), List.of());
  }

  /** The program's own in that folder, and a project's font files. */
  public static Typefaces of(FontFolder folder, List<Path> files) {
    Typefaces typefaces = new Typefaces(folder);
    files.forEach(typefaces::add);
    return typefaces;
  }

  /** The families that can be chosen, by name: the project's own first. */
  public List<String> families() {
    List<String> names = new ArrayList<>(own.keySet());
    bundled.values().stream()
        .filter(FontFamily::isChosen)
        .map(FontFamily::name)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return List.copyOf(names);
  }

  /** The program's families, those for choosing and those that fill in. */
  public List<FontFamily> bundledFamilies() {
    return List.copyOf(bundled.values());
  }

  /** The project's font files that are none. */
  public List<TextProblem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** True if there is a family of that name. */
  public boolean has(String family) {
    return own.containsKey(family) || bundled.containsKey(family);
  }

  /** The face for that choice, or the substitute's. */
  Face face(TypeChoice choice) {
    return existing(choice).or(() -> existing(choice.in(SUBSTITUTE))).orElseThrow();
  }

  /** What fills in where a family lacks a letter, in the order in which they are asked. */
  List<Face> fillingIn(TypeChoice choice) {
    return EVERY_SCRIPT.stream().flatMap(name -> existing(choice.in(name)).stream()).toList();
  }

  /** The face of exactly that family, if it is here. */
  Optional<Face> existing(TypeChoice choice) {
    List<Face> mine = own.get(choice.family());
    if (mine != null) {
      return nearestOwn(mine, choice);
    }
    FontFamily family = bundled.get(choice.family());
    if (family == null) {
      return Optional.empty();
    }
    FontFace face = family.nearest(choice.weight(), choice.slant());
    return opened.computeIfAbsent(face.file(), _ -> open(family, face));
  }

  private static Optional<Face> nearestOwn(List<Face> faces, TypeChoice choice) {
    return faces.stream()
        .min((one, other) -> Integer.compare(distance(one, choice), distance(other, choice)));
  }

  private static int distance(Face face, TypeChoice choice) {
    boolean slanted = face.typeface().isItalic() == (choice.slant() == Slant.ITALIC);
    int weight = face.typeface().getFontStyle().getWeight();
    return Math.abs(weight - choice.weight()) + (slanted ? 0 : 1000);
  }

  private Optional<Face> open(FontFamily family, FontFace face) {
    @Nullable Typeface typeface = family.within() ? inside(face) : beside(face);
    return Optional.ofNullable(typeface)
        .map(found -> new Face(found, family.name(), family.name().equals(EMOJI)));
  }

  private static @Nullable Typeface inside(FontFace face) {
    try (InputStream in = Typefaces.class.getResourceAsStream(WITHIN + face.file())) {
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
    return open(folder.path().resolve(face.file()));
  }

  /**
   * The family that a font file brings.
   *
   * @throws MediaException if it is no font file that can be used
   */
  public static String familyOf(Path file) throws MediaException {
    SkiaLibrary.load();
    try (Typeface typeface = open(file)) {
      if (typeface == null) {
        throw new MediaException(new TextProblem.UnreadableFont(file).sentence());
      }
      return typeface.getFamilyName();
    }
  }

  private static @Nullable Typeface open(Path file) {
    return Files.isRegularFile(file) ? FontMgr.getDefault().makeFromFile(file.toString()) : null;
  }

  private void add(Path file) {
    @Nullable Typeface typeface = open(file);
    if (typeface == null) {
      problems.add(new TextProblem.UnreadableFont(file));
      return;
    }
    String family = typeface.getFamilyName();
    boolean colour = List.of(typeface.getTableTags()).contains("COLR");
    own.computeIfAbsent(family, _ -> new ArrayList<>()).add(new Face(typeface, family, colour));
  }

  @Override
  public void close() {
    opened.values().forEach(face -> face.ifPresent(one -> one.typeface().close()));
    own.values().forEach(faces -> faces.forEach(face -> face.typeface().close()));
  }
}
