package org.reelboard.app.editor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;

/** The steps of a history in words, the beginning first. */
final class StepList {
  private StepList() {}

  /**
   * A point that the project can be walked to.
   *
   * @param steps so many steps lead to it
   */
  record Point(int steps, String text, When when) {}

  /** Where a point lies as seen from what is shown. */
  enum When {
    PAST,
    PRESENT,
    FUTURE
  }

  static List<Point> of(History history) {
    int present = history.past().size();
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, Texts.of("editor.history.beginning"), when(0, present)));
    for (String label : history.labels()) {
      int steps = points.size();
      points.add(new Point(steps, text(label), when(steps, present)));
    }
    return List.copyOf(points);
  }

  private static When when(int steps, int present) {
    if (steps == present) {
      return When.PRESENT;
    }
    return steps < present ? When.PAST : When.FUTURE;
  }

  /** A journal may hold steps of another version of the program, which this one has no name for. */
  private static String text(String label) {
    try {
      return label.contains(".") ? Texts.of(label) : Texts.of("editor.history.unnamed");
    } catch (MissingResourceException _) {
      return Texts.of("editor.history.unnamed");
    }
  }
}
