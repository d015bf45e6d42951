package org.reelboard.bench;

import java.util.Locale;

/**
 * One of the numbers that the bench is for.
 *
 * @param what was measured
 * @param measured the figure
 * @param bar what it has to reach
 */
record Figure(String what, double measured, String bar, boolean met) {
  static Figure atMost(String what, double measured, double bar) {
    return new Figure(
        what, measured, String.format(Locale.ROOT, "at most %.3g", bar), measured <= bar);
  }

  static Figure atLeast(String what, double measured, double bar) {
    return new Figure(
        what, measured, String.format(Locale.ROOT, "at least %.4g", bar), measured >= bar);
  }

  /** A line of a Markdown table. */
  String line() {
    return String.format(
        Locale.ROOT, "| %s | %.4g | %s | %s |", what, measured, bar, met ? "met" : "**not met**");
  }
}
