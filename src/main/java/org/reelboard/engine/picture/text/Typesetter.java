package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.FontMetrics;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets texts in typefaces. For any number of threads. */
public final class Typesetter {
  private static final int HALVINGS = 10;

  /** Of a size, where a typeface does not tell how tall its capitals are. */
  private static final double USUAL_CAPITALS = 0.7;

  private final Typefaces typefaces;

  public Typesetter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Sets a text, whatever is in it; what had to be changed stands in the layout's problems. */
  public TextLayout set(String raw, TextStyle style, TextArea area) {
    CleanText clean = CleanText.of(raw);
    String text = clean.text();
    Fallback fallback = new Fallback(typefaces, style.type(), text);
    BitSet letters = Segments.letters(text);
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    double[] advances = advances(text, style, fallback, letters, bidi);
    LineBreaking breaking = new LineBreaking(text, advances, letters);
    double part = fittingPart(breaking, style, area);
    TextStyle fitted = style.withSize(style.size() * part);
    List<Span> lines = breaking.within(area.width() / part).spans();
    LinePlacing placing = new LinePlacing(text, fitted, letters, capitals(fallback, fitted));
    try (Shaping shaping = new Shaping(fallback, fitted)) {
      for (Span line : lines) {
        placing.add(line, shaping, bidi);
      }
    }
    return placing.layout(problems(clean, style, fallback));
  }

  /** What of a text could not be done as it was asked for, without setting it. */
  public List<TextProblem> problems(String raw, TextStyle style) {
    CleanText clean = CleanText.of(raw);
    String text = clean.text();
    Fallback fallback = new Fallback(typefaces, style.type(), text);
    BitSet letters = Segments.letters(text);
    int start = 0;
    while (start < text.length()) {
      int end = letters.nextSetBit(start + 1);
      int until = end < 0 ? text.length() : end;
      fallback.of(text.substring(start, until));
      start = until;
    }
    return problems(clean, style, fallback);
  }

  /** The largest part of the size at which all fits. */
  private static double fittingPart(LineBreaking breaking, TextStyle style, TextArea area) {
    if (fits(breaking, style, area, 1)) {
      return 1;
    }
    double fitting = area.leastSize();
    double large = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (fitting + large) / 2;
      if (fits(breaking, style, area, middle)) {
        fitting = middle;
      } else {
        large = middle;
      }
    }
    return fitting;
  }

  private static boolean fits(LineBreaking breaking, TextStyle style, TextArea area, double part) {
    LineBreaking.Lines lines = breaking.within(area.width() / part);
    double height = lines.spans().size() * style.lineSpacing() * style.size() * part;
    return !lines.brokeWords() && height <= area.height();
  }

  private static double[] advances(
      String text, TextStyle style, Fallback fallback, BitSet letters, Bidi bidi) {
    double[] advances = new double[text.length()];
    try (Shaping shaping = new Shaping(fallback, style)) {
      for (ShapedRun run : shaping.shape(text, 0, text.length(), bidi, letters)) {
        for (int i = 0; i < run.glyphs().size(); i++) {
          double next = i + 1 < run.glyphs().size() ? run.glyphs().get(i + 1).x() : run.advance();
          advances[run.clusters().get(i)] += next - run.glyphs().get(i).x();
        }
      }
    }
    if (style.tracking() != 0) {
      for (int at = letters.nextSetBit(0);
          at >= 0 && at < text.length();
          at = letters.nextSetBit(at + 1)) {
        if (!Joining.isIn(text, at, letters.nextSetBit(at + 1))) {
          advances[at] += style.tracking() * style.size();
        }
      }
    }
    return advances;
  }

  private static double capitals(Fallback fallback, TextStyle style) {
    try (Font font = Shaping.font(fallback.chosen(), style.size())) {
      FontMetrics metrics = font.getMetrics();
      return metrics.getCapHeight() > 0 ? metrics.getCapHeight() : USUAL_CAPITALS * style.size();
    }
  }

  private List<TextProblem> problems(CleanText clean, TextStyle style, Fallback fallback) {
    List<TextProblem> problems = new ArrayList<>(clean.problems());
    if (!typefaces.has(style.type().family())) {
      problems.add(new TextProblem.MissingFamily(style.type().family(), Typefaces.SUBSTITUTE));
    }
    if (!fallback.missing().isEmpty()) {
      problems.add(new TextProblem.MissingGlyphs(fallback.missing()));
    }
    return problems;
  }
}
