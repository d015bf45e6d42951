package org.reelboard.engine.picture.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks a text into lines of about one length: no more of them than are needed, and then as narrow
 * as they can be.
 */
final class LineBreaking {
  private static final int HALVINGS = 12;

  private final String text;
  private final double[] advances;
  private final BitSet letters;
  private final BitSet breaks;

  /**
   * Breaks a text.
   *
   * @param advances the width of what begins at each UTF-16 unit
   * @param letters where letters begin
   */
  LineBreaking(String text, double[] advances, BitSet letters) {
    this.text = text;
    this.advances = advances.clone();
    this.letters = letters;
    this.breaks = Segments.lines(text);
  }

  /** What breaking came to. */
  record Lines(List<Span> spans, boolean brokeWords) {}

  /** The lines of the whole text; those of a paragraph are about equally long. */
  Lines within(double width) {
    List<Span> spans = new ArrayList<>();
    boolean broke = false;
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Lines lines = balanced(new Span(start, end), width);
      spans.addAll(lines.spans());
      broke |= lines.brokeWords();
      start = end + 1;
    }
    return new Lines(spans, broke);
  }

  private Lines balanced(Span paragraph, double width) {
    Lines lines = greedy(paragraph, width);
    if (lines.spans().size() < 2 || lines.brokeWords()) {
      return lines;
    }
    double narrow = width / 2;
    double wide = width;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (narrow + wide) / 2;
      Lines tried = greedy(paragraph, middle);
      if (!tried.brokeWords() && tried.spans().size() <= lines.spans().size()) {
        wide = middle;
        lines = tried;
      } else {
        narrow = middle;
      }
    }
    return lines;
  }

  private Lines greedy(Span paragraph, double width) {
    List<Span> spans = new ArrayList<>();
    boolean broke = false;
    int start = paragraph.start();
    while (start < paragraph.end()) {
      int end = lineEnd(start, paragraph.end(), width);
      if (end < paragraph.end() && !breaks.get(end)) {
        broke = true;
      }
      spans.add(new Span(start, end));
      start = end;
    }
    if (spans.isEmpty()) {
      spans.add(paragraph);
    }
    return new Lines(spans, broke);
  }

  /** Where the line ends that begins there: at a break if there is one, else within a word. */
  private int lineEnd(int start, int limit, double width) {
    double sum = 0;
    int lastBreak = -1;
    int at = start;
    while (at < limit) {
      int next = Math.min(limit, letters.nextSetBit(at + 1));
      sum += advance(at, next);
      // Spaces at the end of a line take no room.
      if (sum > width && !Character.isWhitespace(text.codePointAt(at))) {
        return lastBreak > start ? lastBreak : Math.max(at, letters.nextSetBit(start + 1));
      }
      if (breaks.get(next)) {
        lastBreak = next;
      }
      at = next;
    }
    return limit;
  }

  private double advance(int from, int to) {
    double sum = 0;
    for (int at = from; at < to; at++) {
      sum += advances[at];
    }
    return sum;
  }
}
