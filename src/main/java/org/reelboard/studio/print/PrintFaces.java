package org.reelboard.studio.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.reelboard.engine.picture.text.FontFolder;

/**
 * The typefaces of a document: for each character the first one that has it. Only the letters that
 * are used are put into the document. A file is read when it is first asked for.
 */
final class PrintFaces {
  /** What stands for a character that no typeface has. */
  private static final int UNKNOWN = '?';

  private static final Map<Weight, List<String>> FILES =
      Map.of(
          Weight.REGULAR,
          List.of(
              "NotoSans_400Regular.ttf",
              "NotoSansJP_400Regular.ttf",
              "NotoSansSC_400Regular.ttf",
              "NotoSansKR_700Bold.ttf",
              "NotoSansThai_400Regular.ttf",
              "NotoSansHebrew_400Regular.ttf",
              "NotoSansArabic_400Regular.ttf",
              "NotoSansDevanagari_400Regular.ttf",
              "NotoSansSymbols2_400Regular.ttf"),
          Weight.BOLD,
          List.of(
              "NotoSans_700Bold.ttf",
              "NotoSansJP_700Bold.ttf",
              "NotoSansSC_700Bold.ttf",
              "NotoSansKR_700Bold.ttf",
              "NotoSansThai_700Bold.ttf",
              "NotoSansHebrew_700Bold.ttf",
              "NotoSansArabic_700Bold.ttf",
              "NotoSansDevanagari_700Bold.ttf",
              "NotoSansSymbols2_400Regular.ttf"));

  private final PDDocument document;
  private final FontFolder folder;
  private final Map<String, PDFont> opened = new HashMap<>();
  private final Map<String, Font> outlined = new HashMap<>();
  private final Map<Weight, Map<Integer, PDFont>> chosen = new EnumMap<>(Weight.class);

  /** How heavy letters are. */
  enum Weight {
    REGULAR,
    BOLD
  }

  /** A stretch of text in one typeface. */
  record Run(String text, PDFont font) {}

  PrintFaces(PDDocument document, FontFolder folder) {
    this.document = document;
    this.folder = folder;
  }

  /** The text in as many runs as it needs. */
  List<Run> runs(String text, Weight weight) throws IOException {
    List<Run> runs = new ArrayList<>();
    for (int character : text.codePoints().toArray()) {
      int shown = Character.isISOControl(character) ? ' ' : character;
      PDFont font = font(shown, weight);
      if (!has(font, shown)) {
        shown = UNKNOWN;
        font = font(UNKNOWN, weight);
      }
      add(runs, Character.toString(shown), font);
    }
    return runs;
  }

  private static void add(List<Run> runs, String letter, PDFont font) {
    if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
      Run last = runs.removeLast();
      runs.add(new Run(last.text() + letter, font));
    } else {
      runs.add(new Run(letter, font));
    }
  }

  /** A text whose letters join or run from right to left; empty where it has none such. */
  Optional<ShapedText> shaped(
      String text, Weight weight, float size, ShapedText.Direction direction) throws IOException {
    return text.isEmpty() || !ShapedText.isNeeded(text)
        ? Optional.empty()
        : Optional.of(
            ShapedText.of(text, character -> outlines(character, weight, size), direction));
  }

  /** The typeface that a character is drawn in. */
  private Font outlines(int character, Weight weight, float size) throws IOException {
    PDFont font = font(character, weight);
    for (Map.Entry<String, PDFont> one : opened.entrySet()) {
      if (one.getValue().equals(font)) {
        return drawn(one.getKey()).deriveFont(size);
      }
    }
    return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
  }

  private Font drawn(String name) throws IOException {
    Font known = outlined.get(name);
    if (known != null) {
      return known;
    }
    Path file = folder.path().resolve(name);
    Font made;
    try {
      made =
          Files.isRegularFile(file)
              ? Font.createFont(Font.TRUETYPE_FONT, new File(file.toString()))
              : new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    } catch (FontFormatException e) {
      throw new IOException(name, e);
    }
    outlined.put(name, made);
    return made;
  }

  /** How wide a text is at a size, in points. */
  float width(String text, Weight weight, float size) throws IOException {
    Optional<ShapedText> shaped = shaped(text, weight, size, ShapedText.Direction.OF_THE_WORDS);
    if (shaped.isPresent()) {
      return shaped.get().width();
    }
    float width = 0;
    for (Run run : runs(text, weight)) {
      width += run.font().getStringWidth(run.text()) * size / 1000;
    }
    return width;
  }

  private PDFont font(int character, Weight weight) throws IOException {
    Map<Integer, PDFont> known = chosen.computeIfAbsent(weight, _ -> new HashMap<>());
    PDFont found = known.get(character);
    if (found == null) {
      found = find(character, weight);
      known.put(character, found);
    }
    return found;
  }

  private PDFont find(int character, Weight weight) throws IOException {
    for (String name : FILES.getOrDefault(weight, List.of())) {
      Path file = folder.path().resolve(name);
      if (Files.isRegularFile(file)) {
        PDFont font = open(name, file);
        if (has(font, character)) {
          return font;
        }
      }
    }
    return standard(weight);
  }

  private PDFont open(String name, Path file) throws IOException {
    PDFont font = opened.get(name);
    if (font == null) {
      font = PDType0Font.load(document, new File(file.toString()));
      opened.put(name, font);
    }
    return font;
  }

  /** What every reader of PDF has, where the build could not fetch typefaces. */
  private PDFont standard(Weight weight) {
    return opened.computeIfAbsent(
        weight.name(),
        _ ->
            new PDType1Font(
                weight == Weight.BOLD
                    ? Standard14Fonts.FontName.HELVETICA_BOLD
                    : Standard14Fonts.FontName.HELVETICA));
  }

  private static boolean has(PDFont font, int character) throws IOException {
    try {
      font.encode(Character.toString(character));
      return true;
    } catch (IllegalArgumentException e) {
      // How PDFBox says that a font lacks a character.
      return false;
    }
  }
}
