package org.reelboard.engine.picture.resample;

/**
 * Weighted sums of rows, each into the row of sums. Two rows at a time: the compiler turns such
 * loops into vector code, and with three or more does it badly or not at all.
 */
final class RowSums {
  private RowSums() {}

  /**
   * Sums rows that follow each other in a plane.
   *
   * @param at the first sample that counts of the first row
   * @param step from a row to the next
   * @param weights one for each row, at {@code weightAt}, {@code weightAt + weightStep}, and so on
   * @param sums gets so many sums
   */
  static void of(
      short[] samples,
      int at,
      int step,
      int rows,
      float[] weights,
      int weightAt,
      int weightStep,
      float[] sums,
      int length) {
    int row = 0;
    int weight = weightAt;
    if (rows > 1) {
      setTwo(samples, at, at + step, weights[weight], weights[weight + weightStep], sums, length);
      row = 2;
      weight += 2 * weightStep;
    } else {
      setOne(samples, at, weights[weight], sums, length);
      row = 1;
    }
    for (; row + 1 < rows; row += 2) {
      int first = at + row * step;
      float a = weights[weight];
      addTwo(samples, first, first + step, a, weights[weight + weightStep], sums, length);
      weight += 2 * weightStep;
    }
    if (row < rows) {
      addOne(samples, at + row * step, weights[weight], sums, length);
    }
  }

  private static void setTwo(
      short[] from, int first, int second, float a, float b, float[] sums, int length) {
    for (int x = 0; x < length; x++) {
      sums[x] = a * from[first + x] + b * from[second + x];
    }
  }

  private static void addTwo(
      short[] from, int first, int second, float a, float b, float[] sums, int length) {
    for (int x = 0; x < length; x++) {
      sums[x] += a * from[first + x] + b * from[second + x];
    }
  }

  /** Adds the sum of two rows times one weight. */
  static void addBoth(
      short[] a, short[] b, int first, int second, float weight, float[] sums, int length) {
    for (int x = 0; x < length; x++) {
      sums[x] += weight * a[first + x] + weight * b[second + x];
    }
  }

  /** A row times a weight. */
  static void setOne(short[] from, int at, float weight, float[] sums, int length) {
    for (int x = 0; x < length; x++) {
      sums[x] = weight * from[at + x];
    }
  }

  private static void addOne(short[] from, int at, float weight, float[] sums, int length) {
    for (int x = 0; x < length; x++) {
      sums[x] += weight * from[at + x];
    }
  }
}
