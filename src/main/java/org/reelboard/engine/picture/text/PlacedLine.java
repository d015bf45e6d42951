package org.reelboard.engine.picture.text;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line that is filled with runs from left to right, and taken apart into letters. */
final class PlacedLine {
  private final Span span;
  private final TextStyle style;
  private final String text;
  private final BitSet starts;
  private final BitSet words;
  private final Map<Integer, Parts> parts = new LinkedHashMap<>();
  private double at;
  private double trailing;

  PlacedLine(Span span, TextStyle style, String text, BitSet starts, BitSet words) {
    this.span = span;
    this.style = style;
    this.text = text;
    this.starts = starts;
    this.words = words;
  }

  Span span() {
    return span;
  }

  /** What stands behind the last letter of a line is not seen. */
  double width() {
    return at - trailing;
  }

  /** Adds a run at the right of what is there. */
  void add(ShapedRun run) {
    int from = 0;
    double spaced = 0;
    while (from < run.glyphs().size()) {
      int key = letterOf(run.clusters().get(from));
      int to = from + 1;
      while (to < run.glyphs().size() && letterOf(run.clusters().get(to)) == key) {
        to++;
      }
      double right = to < run.glyphs().size() ? run.glyphs().get(to).x() : run.advance();
      take(run, key, new Span(from, to), right, at + spaced);
      trailing = Joining.isIn(text, key, endOf(key)) ? 0 : style.tracking() * style.size();
      spaced += trailing;
      from = to;
    }
    at += run.advance() + spaced;
  }

  private void take(ShapedRun run, int key, Span glyphs, double right, double offset) {
    if (Character.isWhitespace(text.codePointAt(key))) {
      return;
    }
    List<Glyph> moved = new ArrayList<>();
    for (Glyph glyph : run.glyphs().subList(glyphs.start(), glyphs.end())) {
      moved.add(glyph.moved((float) offset, 0));
    }
    double left = run.glyphs().get(glyphs.start()).x();
    parts
        .computeIfAbsent(key, _ -> new Parts())
        .add(new GlyphRun(run.face(), style.size(), moved), offset + left, offset + right);
  }

  /** Where the letter begins that is moved as one with that unit of the text. */
  private int letterOf(int unit) {
    int letter = starts.previousSetBit(unit);
    if (Character.isWhitespace(text.codePointAt(letter))
        || !Joining.isIn(text, letter, endOf(letter))) {
      return letter;
    }
    return Math.max(span.start(), words.previousSetBit(letter));
  }

  private int endOf(int letter) {
    int end = starts.nextSetBit(letter + 1);
    return end < 0 ? text.length() : end;
  }

  /** The letters, where the line's box and baseline are those. */
  List<Letter> letters(int line, Rect box, double baseline) {
    List<Letter> letters = new ArrayList<>();
    parts.forEach((start, part) ->
        letters.add(
            new Letter(
                start,
                endOf(start),
                line,
                words.get(0, start + 1).cardinality() - 1,
                new Rect(
                    box.getLeft() + (float) part.left,
                    box.getTop(),
                    box.getLeft() + (float) part.right,
                    box.getBottom()),
                part.moved(box.getLeft(), (float) baseline))));
    return letters;
  }

  private static final class Parts {
    private final List<GlyphRun> runs = new ArrayList<>();
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    void add(GlyphRun run, double newLeft, double newRight) {
      runs.add(run);
      left = Math.min(left, newLeft);
      right = Math.max(right, newRight);
    }

    List<GlyphRun> moved(float dx, float dy) {
      return runs.stream()
          .map(run ->
              new GlyphRun(
                  run.face(),
                  run.size(),
                  run.glyphs().stream().map(glyph -> glyph.moved(dx, dy)).toList()))
          .toList();
    }
  }
}
