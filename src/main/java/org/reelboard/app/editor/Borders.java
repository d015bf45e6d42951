package org.reelboard.app.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import org.reelboard.app.editor.settings.KeptProperties.Kept;

/**
 * Where the borders between the window's parts stand.
 *
 * @param library how wide it is, in the window's units
 * @param inspector likewise
 * @param previewShare the preview's part of the width between those two, 0 to 1
 * @param timelineAt how far down the timeline begins, 0 to 1
 */
record Borders(double library, double inspector, double previewShare, double timelineAt) {
  private static final double WIDEST = 4000;

  /** Kept as four numbers. */
  static Kept<Borders> kept(String name, ObjectProperty<Borders> property) {
    return new Kept<>(name, property, Borders::written, Borders::read);
  }

  private static String written(Borders borders) {
    return DoubleStream.of(
            borders.library, borders.inspector, borders.previewShare, borders.timelineAt)
        .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number))
        .collect(Collectors.joining(" "));
  }

  private static Optional<Borders> read(String text) {
    List<Double> numbers =
        Arrays.stream(text.split(" ", -1)).map(Kept::number).flatMap(Optional::stream).toList();
    if (numbers.size() != 4) {
      return Optional.empty();
    }
    return Optional.of(
            new Borders(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
        .filter(Borders::isSound);
  }

  private boolean isSound() {
    return isWithin(library, WIDEST)
        && isWithin(inspector, WIDEST)
        && isWithin(previewShare, 1)
        && isWithin(timelineAt, 1);
  }

  private static boolean isWithin(double number, double most) {
    return number > 0 && number < most;
  }
}
