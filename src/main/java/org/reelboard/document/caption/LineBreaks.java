package org.reelboard.document.caption;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into as few lines as fit, where its meaning allows it best, and about equally long.
 * Where lines may be broken at all is told by Unicode's rules, so scripts without spaces work as
 * well. A pure function.
 */
public final class LineBreaks {
  /** So many opportunities ahead are tried for one line at most. */
  private static final int FARTHEST = 200;

  /** One line more is worse than any break. */
  private static final double LINE = 1000;

  private static final double TOO_WIDE = 1e6;

  private final String text;
  private final ToDoubleFunction<String> measure;
  private final double width;
  private final List<Integer> places;
  private final BreakCost cost;

  private LineBreaks(String text, String language, ToDoubleFunction<String> measure, double width) {
    this.text = text;
    this.measure = measure;
    this.width = width;
    this.places = places(text, language);
    this.cost = new BreakCost(text, FunctionWords.of(language));
  }

  /**
   * The lines of a text, each without the spaces at its ends. A line feed always ends one; a word
   * that is wider than a line has one to itself.
   *
   * @param language as BCP 47 has it
   * @param measure how wide a piece of text is
   * @param width of a line, in what {@code measure} counts
   */
  public static List<Words.Word> of(
      String text, String language, ToDoubleFunction<String> measure, double width) {
    List<Words.Word> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      int start = from;
      new LineBreaks(text.substring(from, to), language, measure, width)
          .lines()
          .forEach(one -> lines.add(new Words.Word(one.start() + start, one.end() + start)));
      from = to + 1;
    }
    return lines;
  }

  private static List<Integer> places(String text, String language) {
    BreakIterator iterator = BreakIterator.getLineInstance(Locale.forLanguageTag(language));
    iterator.setText(text);
    List<Integer> places = new ArrayList<>();
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      places.add(at);
    }
    return places;
  }

  /** The cheapest way: for each place the best line that ends there, from the first to the last. */
  private List<Words.Word> lines() {
    if (text.isBlank()) {
      return List.of();
    }
    double whole = measure.applyAsDouble(text.strip());
    double fair = whole / Math.ceil(whole / width);
    double[] best = new double[places.size()];
    int[] from = new int[places.size()];
    for (int end = 1; end < places.size(); end++) {
      best[end] = Double.POSITIVE_INFINITY;
      double breaking = breakCost(end);
      for (int start = end - 1; start >= Math.max(0, end - FARTHEST); start--) {
        double line = measure.applyAsDouble(line(start, end));
        double total = best[start] + lineCost(line, fair) + breaking;
        if (total < best[end]) {
          best[end] = total;
          from[end] = start;
        }
        if (line > width && start < end - 1) {
          break;
        }
      }
    }
    return backwards(from);
  }

  private double lineCost(double line, double fair) {
    double off = (line - fair) / width;
    return LINE + off * off + (line > width ? TOO_WIDE * (line / width) : 0);
  }

  private double breakCost(int end) {
    return end == places.size() - 1 ? 0 : cost.at(places.get(end));
  }

  private String line(int start, int end) {
    return text.substring(places.get(start), places.get(end)).strip();
  }

  private List<Words.Word> backwards(int[] from) {
    List<Words.Word> lines = new ArrayList<>();
    for (int end = from.length - 1; end > 0; end = from[end]) {
      int start = places.get(from[end]);
      String line = text.substring(start, places.get(end));
      int indent = line.length() - line.stripLeading().length();
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        lines.add(new Words.Word(start + indent, start + indent + stripped.length()));
      }
    }
    Collections.reverse(lines);
    return lines;
  }
}
