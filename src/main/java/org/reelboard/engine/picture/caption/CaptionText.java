package org.reelboard.engine.picture.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reelboard.document.caption.LineBreaks;
import org.reelboard.document.caption.Words;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.WordMark;
import org.reelboard.engine.picture.text.CleanText;
import org.reelboard.engine.picture.text.TextArea;
import org.reelboard.engine.picture.text.TextLayout;
import org.reelboard.engine.picture.text.TextStyle;
import org.reelboard.engine.picture.text.Typesetter;

/** Breaks a caption into lines where its meaning allows it, as large as they fit. */
final class CaptionText {
  /** Smaller letters than that part of the size are not read: the text then takes more lines. */
  private static final double LEAST = 0.6;

  private static final double STEP = 0.92;
  private static final double WIDE = 1e5;

  private final Typesetter typesetter;
  private final String language;
  private final double width;
  private final Map<String, Double> widths = new HashMap<>();

  /**
   * Texts in a language.
   *
   * @param width of a line at most, in canvas units
   */
  CaptionText(Typesetter typesetter, String language, double width) {
    this.typesetter = typesetter;
    this.language = language;
    this.width = width;
  }

  /**
   * A text in its lines.
   *
   * @param text its lines are parted by line feeds
   * @param marks moved to where their words stand in it
   */
  record Broken(String text, List<WordMark> marks, TextStyle style) {}

  Broken broken(Cue cue, CaptionDesign design) {
    String text = CleanText.of(cue.text()).text();
    // Where something had to be dropped, places no longer mean the same: times are estimated.
    List<WordMark> marks = text.length() == cue.text().length() ? cue.words() : List.of();
    String cased = cased(text, design.letters());
    double part = 1;
    List<Words.Word> lines = lines(cased, design.style(), part);
    while (lines.size() > design.lines() && part * STEP >= LEAST) {
      part *= STEP;
      lines = lines(cased, design.style(), part);
    }
    return joined(cased, marks, lines, design.style().withSize(design.style().size() * part));
  }

  TextLayout set(Broken broken) {
    return typesetter.set(broken.text(), broken.style(), TextArea.ofWidth(width));
  }

  TextLayout set(String word, TextStyle style) {
    return typesetter.set(word, style, TextArea.ofWidth(width));
  }

  private List<Words.Word> lines(String text, TextStyle style, double part) {
    return LineBreaks.of(text, language, line -> width(line, style), width / part);
  }

  /** Word by word, for the same words are measured many times. */
  private double width(String line, TextStyle style) {
    double wide = 0;
    for (Words.Word word : Words.of(line)) {
      wide += widths.computeIfAbsent(word.in(line), one -> measured(one, style));
    }
    long spaces = line.chars().filter(Character::isWhitespace).count();
    return wide + spaces * widths.computeIfAbsent(" ", _ -> space(style));
  }

  private double measured(String word, TextStyle style) {
    return typesetter.set(word, style, TextArea.ofWidth(WIDE)).box().getWidth();
  }

  private double space(TextStyle style) {
    return measured("n n", style) - measured("nn", style);
  }

  /** Letters without a capital of their own length stay, so that places mean the same. */
  private static String cased(String text, CaptionDesign.Case letters) {
    return switch (letters) {
      case AS_WRITTEN -> text;
      case CAPITALS -> {
        StringBuilder capitals = new StringBuilder();
        text.codePoints()
            .map(point ->
                Character.charCount(point) == Character.charCount(Character.toUpperCase(point))
                    ? Character.toUpperCase(point)
                    : point)
            .forEach(capitals::appendCodePoint);
        yield capitals.toString();
      }
    };
  }

  private static Broken joined(
      String text, List<WordMark> marks, List<Words.Word> lines, TextStyle style) {
    StringBuilder joined = new StringBuilder();
    List<WordMark> moved = new ArrayList<>();
    for (Words.Word line : lines) {
      if (!joined.isEmpty()) {
        joined.append('\n');
      }
      int by = joined.length() - line.start();
      marks.stream()
          .filter(mark -> mark.position() >= line.start() && mark.position() < line.end())
          .forEach(mark -> moved.add(new WordMark(mark.position() + by, mark.at())));
      joined.append(line.in(text));
    }
    return new Broken(joined.toString(), moved, style);
  }
}
