package org.reelboard.document.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/** What the rules have found so far, with the checks that many of them share. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();

  void add(String place, String sentence) {
    problems.add(new Problem(place, sentence));
  }

  void length(String place, Time time) {
    if (!time.isPositive()) {
      add(place, Texts.of("document.problem.above-zero"));
    } else if (time.isAfter(Limits.LONGEST)) {
      add(place, Texts.of("document.problem.too-long"));
    }
  }

  void place(String place, Time time) {
    if (time.isNegative()) {
      add(place, Texts.of("document.problem.not-negative"));
    } else if (time.isAfter(Limits.LONGEST)) {
      add(place, Texts.of("document.problem.too-long"));
    }
  }

  void finite(String place, double number) {
    if (!Double.isFinite(number)) {
      add(place, Texts.of("document.problem.finite"));
    }
  }

  void fraction(String place, double number) {
    if (!Limits.isFraction(number)) {
      add(place, Texts.of("document.problem.fraction"));
    }
  }

  void within(String place, double number, double least, double most) {
    if (!(number >= least && number <= most)) {
      add(place, Texts.of("document.problem.within", written(least), written(most)));
    }
  }

  private static String written(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }

  void gain(String place, double decibels) {
    if (!Limits.isGain(decibels)) {
      add(place, Texts.of("document.problem.gain"));
    }
  }

  void named(String place, String name) {
    if (name.isBlank()) {
      add(place, Texts.of("document.problem.blank"));
    }
  }

  void words(String place, String text) {
    if (text.length() > Limits.LONGEST_TEXT) {
      add(place, Texts.of("document.problem.text", Integer.toString(Limits.LONGEST_TEXT)));
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
