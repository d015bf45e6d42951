package org.reelboard.app.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.reelboard.app.editor.WindowWatch.Task;

/** What a scripted session says of the window's thread: how long it was busy at a stretch. */
record SessionReport(List<Done> actions) {
  private static final int SLOWEST = 10;

  /** An action, and all that the thread did from its beginning until a little after its end. */
  record Done(String name, List<Task> tasks) {
    double longest(ToDoubleFunction<Task> measure) {
      return tasks.stream().mapToDouble(measure).max().orElse(0);
    }
  }

  void print() {
    print("by the clock", Task::millis);
    print("in its processor time", Task::processor);
    print("and that of the drawing", Task::most);
    actions.stream()
        .sorted(Comparator.comparingDouble((Done one) -> -one.longest(Task::most)))
        .limit(SLOWEST)
        .map(SessionReport::line)
        .forEach(System.out::println);
  }

  private static String line(Done action) {
    return String.format(
        Locale.ROOT,
        "  %s: %.1f ms of the processor, %.1f with the drawing, %.1f ms by the clock",
        action.name(),
        action.longest(Task::processor),
        action.longest(Task::most),
        action.longest(Task::millis));
  }

  private void print(String measure, ToDoubleFunction<Task> of) {
    double[] all =
        actions.stream().flatMap(one -> one.tasks().stream()).mapToDouble(of).sorted().toArray();
    double[] longest = actions.stream().mapToDouble(one -> one.longest(of)).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: of %d tasks of the window's thread half took at most %.2f ms, 99 %% %.1f ms, the"
            + " longest %.1f ms; of %d actions the longest task took in half of them at most"
            + " %.1f ms, in 90 %% %.1f ms, in 99 %% %.1f ms%n",
        measure,
        all.length,
        part(all, 0.5),
        part(all, 0.99),
        part(all, 1),
        longest.length,
        part(longest, 0.5),
        part(longest, 0.9),
        part(longest, 0.99));
  }

  private static double part(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * part))];
  }
}
