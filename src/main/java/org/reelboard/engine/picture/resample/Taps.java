package org.reelboard.engine.picture.resample;

import java.util.Arrays;

/**
 * For every output pixel along one axis, which source pixels count and how much: the exact phase of
 * each, as floating numbers. Beyond its edges the source is continued with its edge pixels.
 */
final class Taps {
  private static final int SIX = 6;
  private static final int FOUR = 4;

  private final int count;
  private final int[] first;
  private final float[] weights;

  private Taps(int count, int[] first, float[] weights) {
    this.count = count;
    this.first = first;
    this.weights = weights;
  }

  /**
   * @param sourceLength pixels of the source along the axis
   * @param start where the view begins, in source pixels (pixel k covers k to k + 1)
   * @param length how much the view covers, in source pixels
   * @param outLength pixels of the output along the axis
   */
  static Taps of(int sourceLength, double start, double length, int outLength, Filter filter) {
    double pitch = length / outLength;
    double stretch = Math.max(pitch, filter.leastStretch());
    double radius = filter.kernel().radius() * stretch;
    int count = Math.min(sourceLength, evenUp((int) Math.ceil(2 * radius)));
    int[] first = new int[outLength];
    float[] weights = new float[outLength * count];
    double[] sums = new double[count];
    for (int i = 0; i < outLength; i++) {
      double centre = start + (i + 0.5) * pitch - 0.5;
      int low = (int) Math.ceil(centre - radius);
      int high = (int) Math.floor(centre + radius);
      int base = Math.clamp(low, 0, sourceLength - count);
      Arrays.fill(sums, 0);
      double total = 0;
      for (int k = low; k <= high; k++) {
        double weight = filter.kernel().at((k - centre) / stretch);
        int at = Math.clamp(k, 0, sourceLength - 1) - base;
        sums[Math.clamp(at, 0, count - 1)] += weight;
        total += weight;
      }
      first[i] = base;
      for (int t = 0; t < count; t++) {
        weights[i * count + t] = (float) (sums[t] / total);
      }
    }
    return new Taps(count, first, weights);
  }

  private static int evenUp(int number) {
    return number + (number & 1);
  }

  /** How many source pixels count for each output pixel. */
  int count() {
    return count;
  }

  /** The first source pixel that counts for an output pixel. */
  int first(int output) {
    return first[output];
  }

  /** The weight of the tap-th source pixel from {@link #first}. */
  float weight(int output, int tap) {
    return weights[output * count + tap];
  }

  /** The first source pixel that counts for any. */
  int lowest() {
    return Arrays.stream(first).min().orElse(0);
  }

  /** The source pixel behind the last one that counts for any. */
  int end() {
    return Arrays.stream(first).max().orElse(0) + count;
  }

  /**
   * The weighted sums along a row.
   *
   * @param row the source pixels, from {@link #lowest} on
   * @param target receives one sum for each output pixel
   */
  void gather(float[] row, int lowest, float[] target) {
    Arrays.fill(target, 0);
    int tap = 0;
    while (count - tap >= SIX && (count - tap) % FOUR != 0) {
      addSix(row, tap - lowest, tap, target);
      tap += SIX;
    }
    while (count - tap >= FOUR) {
      addFour(row, tap - lowest, tap, target);
      tap += FOUR;
    }
    for (; tap < count; tap++) {
      addOne(row, tap - lowest, tap, target);
    }
  }

  // Written out, since a loop of unknown small length costs twice the time.

  private void addSix(float[] row, int offset, int tap, float[] target) {
    float[] w = weights;
    for (int i = 0; i < target.length; i++) {
      int at = first[i] + offset;
      int k = i * count + tap;
      target[i] +=
          w[k] * row[at]
              + w[k + 1] * row[at + 1]
              + w[k + 2] * row[at + 2]
              + w[k + 3] * row[at + 3]
              + w[k + 4] * row[at + 4]
              + w[k + 5] * row[at + 5];
    }
  }

  private void addFour(float[] row, int offset, int tap, float[] target) {
    float[] w = weights;
    for (int i = 0; i < target.length; i++) {
      int at = first[i] + offset;
      int k = i * count + tap;
      target[i] +=
          w[k] * row[at] + w[k + 1] * row[at + 1] + w[k + 2] * row[at + 2] + w[k + 3] * row[at + 3];
    }
  }

  private void addOne(float[] row, int offset, int tap, float[] target) {
    for (int i = 0; i < target.length; i++) {
      target[i] += weights[i * count + tap] * row[first[i] + offset];
    }
  }
}
