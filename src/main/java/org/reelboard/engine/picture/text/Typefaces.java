package org.reelboard.engine.picture.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.artwork.SkiaLibrary;

/**
 * The typefaces that text is set in: the program's own and the project's own. Never the machine's,
 * so that a film is the same everywhere. They are lent by a {@link TypefaceShelf}. For any number
 * of threads.
 */
public final class Typefaces implements AutoCloseable {
  /** What stands in for a family that is not here. */
  public static final String SUBSTITUTE = "Inter";

  /** The family for letters that the chosen one lacks. */
  static final String WIDE = "Noto Sans";

  /** The family of coloured emoji. */
  static final String EMOJI = "Twemoji";

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

  private final BundledFaces bundled;
  private final Map<Path, OwnFont> files;
  private final Consumer<Typefaces> closed;
  private final Map<String, List<Face>> own = new LinkedHashMap<>();
  private final List<TextProblem> problems = new ArrayList<>();

  /**
   * @param files a project's own
   * @param closed told when they are no longer used
   */
  Typefaces(BundledFaces bundled, SequencedMap<Path, OwnFont> files, Consumer<Typefaces> closed) {
    this.bundled = bundled;
    this.files = files;
    this.closed = closed;
    files.forEach(this::add);
  }

  /** The program's own. */
  public static Typefaces bundled() {
    return of(FontFolder.besideTheProgram(), List.of());
  }

  /** The program's own in that folder, and a project's font files. */
  public static Typefaces of(FontFolder folder, List<Path> files) {
    // It lets go of them when these are closed.
    try (TypefaceShelf shelf = new TypefaceShelf(folder)) {
      return shelf.open(files);
    }
  }

  /** The families that can be chosen, by name: the project's own first. */
  public List<String> families() {
    List<String> names = new ArrayList<>(own.keySet());
    bundled.families().stream()
        .filter(FontFamily::isChosen)
        .map(FontFamily::name)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return List.copyOf(names);
  }

  /** The program's families, those for choosing and those that fill in. */
  public List<FontFamily> bundledFamilies() {
    return bundled.families();
  }

  /** The project's font files that are none. */
  public List<TextProblem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** True if there is a family of that name. */
  public boolean has(String family) {
    return own.containsKey(family) || bundled.has(family);
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
    return bundled.face(choice);
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

  /**
   * The family that a font file brings.
   *
   * @throws MediaException if it is no font file that can be used
   */
  public static String familyOf(Path file) throws MediaException {
    SkiaLibrary.load();
    try (OwnFont font = OwnFont.read(file)) {
      return font.face()
          .map(Face::family)
          .orElseThrow(() -> new MediaException(new TextProblem.UnreadableFont(file).sentence()));
    }
  }

  private void add(Path file, OwnFont font) {
    font.face()
        .ifPresentOrElse(
            face -> own.computeIfAbsent(face.family(), _ -> new ArrayList<>()).add(face),
            () -> problems.add(new TextProblem.UnreadableFont(file)));
  }

  /** The project's own files, read. */
  Collection<OwnFont> files() {
    return files.values();
  }

  /** Gives them back; what was drawn with them elsewhere stays as it is. */
  @Override
  public void close() {
    closed.accept(this);
  }
}
