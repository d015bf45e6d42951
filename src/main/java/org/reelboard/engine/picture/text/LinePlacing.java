package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Font;
import io.github.humbleui.types.Rect;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.reelboard.engine.picture.artwork.Rects;

/** Puts shaped lines below each other, and finds where each letter lies. */
final class LinePlacing {
  private final String text;
  private final TextStyle style;
  private final BitSet letters;
  private final BitSet words;
  private final double capitals;
  private final List<PlacedLine> lines = new ArrayList<>();

  /**
   * Begins with no line.
   *
   * @param letters where letters begin
   * @param capitals how tall capital letters are
   */
  LinePlacing(String text, TextStyle style, BitSet letters, double capitals) {
    this.text = text;
    this.style = style;
    this.letters = letters;
    this.words = Segments.words(text);
    this.capitals = capitals;
  }

  void add(Span line, Shaping shaping, Bidi bidi) {
    Span seen = withoutSpaces(line);
    List<ShapedRun> runs = shaping.shape(text, seen.start(), seen.end(), bidi, letters);
    PlacedLine placed = new PlacedLine(line, style, text, letters, words);
    inVisualOrder(runs).forEach(placed::add);
    lines.add(placed);
  }

  /** Spaces at the ends of a line would move it out of the middle. */
  private Span withoutSpaces(Span line) {
    int start = line.start();
    int end = line.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static List<ShapedRun> inVisualOrder(List<ShapedRun> runs) {
    byte[] levels = new byte[runs.size()];
    ShapedRun[] ordered = runs.toArray(ShapedRun[]::new);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) runs.get(i).level();
    }
    if (ordered.length > 0) {
      Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    }
    return List.of(ordered);
  }

  /** All lines in their places. */
  TextLayout layout(List<TextProblem> problems) {
    double apart = style.lineSpacing() * style.size();
    double width = lines.stream().mapToDouble(PlacedLine::width).max().orElse(0);
    double top = -lines.size() * apart / 2;
    List<TextLine> textLines = new ArrayList<>();
    List<Letter> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PlacedLine line = lines.get(i);
      double left = -width / 2 + style.align().shift(width - line.width());
      // The capitals' middle is where the eye sees the line's middle.
      double lineTop = top + i * apart;
      double baseline = lineTop + apart / 2 + capitals / 2;
      Rect box = Rect.makeXYWH((float) left, (float) lineTop, (float) line.width(), (float) apart);
      textLines.add(new TextLine(line.span().start(), line.span().end(), box, baseline));
      all.addAll(line.letters(i, box, baseline));
    }
    all.sort(Comparator.comparingInt(Letter::start));
    Rect box =
        Rect.makeXYWH(
            (float) (-width / 2), (float) top, (float) width, (float) (lines.size() * apart));
    return new TextLayout(
        text, textLines, all, words.cardinality(), style, box, ink(all, box), problems);
  }

  private static Rect ink(List<Letter> letters, Rect box) {
    Rect ink = box;
    for (Letter letter : letters) {
      for (GlyphRun run : letter.runs()) {
        ink = Rects.union(ink, ink(run));
      }
    }
    return ink;
  }

  private static Rect ink(GlyphRun run) {
    try (Font font = Shaping.font(run.face(), run.size())) {
      short[] ids = new short[run.glyphs().size()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = run.glyphs().get(i).id();
      }
      Rect[] bounds = font.getBounds(ids);
      Rect ink = bounds[0].offset(run.glyphs().get(0).x(), run.glyphs().get(0).y());
      for (int i = 1; i < ids.length; i++) {
        ink = Rects.union(ink, bounds[i].offset(run.glyphs().get(i).x(), run.glyphs().get(i).y()));
      }
      return ink;
    }
  }
}
