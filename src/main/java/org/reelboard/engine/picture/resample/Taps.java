package org.reelboard.engine.picture.resample;

import java.util.Arrays;

/**
 * For every output sample along one axis, which source samples count and how much: the exact phase
 * of each, as floating numbers. Beyond its edges the source is continued with its edge samples.
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
   * @param source the samples there are
   * @param output the samples to be computed
   * @param start where the output's edge lies, in pixels of the source
   * @param pitch pixels of the source to one of the output
   */
  static Taps of(Grid source, Grid output, double start, double pitch, Filter filter) {
    double stretch = filter.stretch(pitch * output.step() / source.step(), source.step());
    double radius = filter.kernel().radius() * stretch;
    int length = source.count();
    int count = Math.min(length, evenUp((int) Math.ceil(2 * radius)));
    int[] first = new int[output.count()];
    float[] weights = new float[output.count() * count];
    double[] sums = new double[count];
    for (int i = 0; i < first.length; i++) {
      double centre = source.sample(start + output.position(i) * pitch);
      int low = (int) Math.ceil(centre - radius);
      int high = (int) Math.floor(centre + radius);
      int base = Math.clamp(low, 0, length - count);
      Arrays.fill(sums, 0);
      double total = 0;
      for (int k = low; k <= high; k++) {
        double weight = filter.kernel().at((k - centre) / stretch);
        int at = Math.clamp(k, 0, length - 1) - base;
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

  /** How many output samples there are. */
  int outputs() {
    return first.length;
  }

  /** How many source samples count for each output sample. */
  int count() {
    return count;
  }

  /** The first source sample that counts for an output sample. */
  int first(int output) {
    return first[output];
  }

  /** The weight of the tap-th source sample from {@link #first}. */
  float weight(int output, int tap) {
    return weights[output * count + tap];
  }

  /** The first source sample that counts for any. */
  int lowest() {
    return Arrays.stream(first).min().orElse(0);
  }

  /** The source sample behind the last one that counts for any. */
  int end() {
    return Arrays.stream(first).max().orElse(0) + count;
  }

  /**
   * The weighted sums along a row.
   *
   * @param row the source samples, from {@link #lowest} on
   * @param target receives one sum for each output sample
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
