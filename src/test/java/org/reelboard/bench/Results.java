package org.reelboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, printed as it comes, and the figures made of it. */
final class Results {
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<Cost>> costs = new TreeMap<>();

  /** Adds a run to those of its name. */
  void note(String name, Cost cost) {
    costs.computeIfAbsent(name, _ -> new ArrayList<>()).add(cost);
    print(
        "%-32s wall %6.2f s, processor %7.2f s, memory %5.0f MiB, %6.2f MB",
        name, cost.wall(), cost.processor(), cost.memory(), cost.megabytes());
  }

  /** Of all runs of that name. */
  Cost median(String name) {
    return Cost.median(costs.getOrDefault(name, List.of()));
  }

  void atMost(String what, double measured, double bar) {
    figures.add(Figure.atMost(what, measured, bar));
  }

  void atLeast(String what, double measured, double bar) {
    figures.add(Figure.atLeast(what, measured, bar));
  }

  void printFigures() {
    print("%n| number | measured | bar | |%n|---|---|---|---|");
    figures.forEach(figure -> print("%s", figure.line()));
  }

  @SuppressWarnings("AnnotateFormatMethod") // a bench prints its results
  static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
