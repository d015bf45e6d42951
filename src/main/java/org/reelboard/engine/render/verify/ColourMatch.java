package org.reelboard.engine.render.verify;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well the colours of a film's picture are the project's. Compared are the means of squares of
 * 16x16 pixels, in which an encoder's noise and small shifts cancel, while another matrix or range
 * does not.
 *
 * @param error the root of the mean square of what the squares' Y, U and V differ by
 * @param reading which reading of the colours leaves the smallest such error
 * @param best that error
 */
record ColourMatch(double error, ColourReading reading, double best) {
  private static final int SIDE = 16;

  static ColourMatch of(Planes project, Planes film) {
    Map<ColourReading, Double> errors = new EnumMap<>(ColourReading.class);
    int columns = project.blueDifference().width() / (SIDE / 2);
    int rows = project.blueDifference().height() / (SIDE / 2);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double[] wanted = means(project, column, row);
        double[] found = means(film, column, row);
        for (ColourReading reading : ColourReading.values()) {
          errors.merge(reading, squared(reading.of(wanted), found), Double::sum);
        }
      }
    }
    ColourReading best =
        errors.entrySet().stream()
            .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .orElse(ColourReading.BT709_LIMITED);
    double count = 3.0 * Math.max(1, columns * rows);
    return new ColourMatch(
        root(errors, ColourReading.BT709_LIMITED, count), best, root(errors, best, count));
  }

  /** The reading that explains the error; BT.709 limited where none does. */
  ColourReading explanation() {
    return best < Bounds.EXPLAINED * error ? reading : ColourReading.BT709_LIMITED;
  }

  private static double root(
      Map<ColourReading, Double> errors, ColourReading reading, double count) {
    return Math.sqrt(errors.getOrDefault(reading, 0.0) / count);
  }

  private static double squared(double[] wanted, double[] found) {
    double sum = 0;
    for (int i = 0; i < wanted.length; i++) {
      sum += (wanted[i] - found[i]) * (wanted[i] - found[i]);
    }
    return sum;
  }

  private static double[] means(Planes picture, int column, int row) {
    return new double[] {
      mean(picture.luma(), column, row, SIDE),
      mean(picture.blueDifference(), column, row, SIDE / 2),
      mean(picture.redDifference(), column, row, SIDE / 2)
    };
  }

  private static double mean(Plane plane, int column, int row, int side) {
    return (double) plane.sum(column * side, row * side, side) / (side * side);
  }
}
