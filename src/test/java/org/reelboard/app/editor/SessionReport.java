package org.reelboard.app.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.reelboard.app.editor.WindowWatch.Task;

/** What a scripted session says of the window's thread: how long it was busy at a stretch. */
final class SessionReport {
  private static final int SLOWEST = 10;

  private final List<Measure> measures =
      List.of(
          new Measure("by the clock", Task::millis),
          new Measure("in its own processor time", Task::processor),
          new Measure("with that of the drawing", Task::most));
  private final List<Done> slowest = new ArrayList<>();

  /** An action with the tasks that were the longest of it, each in its way. */
  private record Done(String name, double millis, double processor, double most) {}

  /**
   * Adds an action, and all that the thread did from its beginning until a little after its end.
   */
  void add(String action, List<Task> tasks) {
    measures.forEach(measure -> measure.add(tasks));
    slowest.add(
        new Done(
            action,
            longest(tasks, Task::millis),
            longest(tasks, Task::processor),
            longest(tasks, Task::most)));
    slowest.sort(Comparator.comparingDouble((Done one) -> -one.most()));
    if (slowest.size() > SLOWEST) {
      slowest.removeLast();
    }
  }

  private static double longest(List<Task> tasks, ToDoubleFunction<Task> of) {
    return tasks.stream().mapToDouble(of).max().orElse(0);
  }

  void print() {
    measures.forEach(Measure::print);
    slowest.forEach(one ->
        System.out.printf(
            Locale.ROOT,
            "  %s: %.1f ms of the processor, %.1f with the drawing, %.1f ms by the clock%n",
            one.name(),
            one.processor(),
            one.most(),
            one.millis()));
  }

  /** How long tasks took in one way, counted so that an hour of them needs no memory. */
  private static final class Measure {
    private static final double STEP_MILLIS = 0.05;
    private static final int STEPS = 40_000;

    private final String name;
    private final ToDoubleFunction<Task> of;
    private final long[] tasks = new long[STEPS];
    private final long[] actions = new long[STEPS];

    Measure(String name, ToDoubleFunction<Task> of) {
      this.name = name;
      this.of = of;
    }

    void add(List<Task> all) {
      all.forEach(task -> tasks[step(of.applyAsDouble(task))]++);
      actions[step(longest(all, of))]++;
    }

    private static int step(double millis) {
      return (int) Math.min(STEPS - 1, millis / STEP_MILLIS);
    }

    /** What so large a part of them took at most. */
    private static double part(long[] counts, double part) {
      long wanted = (long) Math.ceil(Arrays.stream(counts).sum() * part);
      int step = 0;
      for (long seen = counts[0]; seen < wanted; seen += counts[step]) {
        step++;
      }
      return (step + 1) * STEP_MILLIS;
    }

    void print() {
      System.out.printf(
          Locale.ROOT,
          "%s: of %d tasks of the window's thread 99 %% took at most %.1f ms, the longest %.1f ms;"
              + " of %d actions the longest task took in half of them at most %.1f ms, in 90 %%"
              + " %.1f ms, in 99 %% %.1f ms%n",
          name,
          Arrays.stream(tasks).sum(),
          part(tasks, 0.99),
          part(tasks, 1),
          Arrays.stream(actions).sum(),
          part(actions, 0.5),
          part(actions, 0.9),
          part(actions, 0.99));
    }
  }
}
