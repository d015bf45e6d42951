package org.reelboard.engine.picture.resample;

import java.util.Arrays;

/**
 * For every output sample along one axis, which source samples count and how much: the exact phase
 * of each, as floating numbers. Beyond its edges the source is continued with its edge samples. Its
 * memory serves one frame after the other.
 */
final class Taps {
  private int outputs;
  private int count;
  private int[] first = new int[0];
  private float[] weights = new float[0];
  private double[] sums = new double[0];

  /**
   * Makes these the taps of a new view.
   *
   * @param source the samples there are
   * @param output the samples to be computed
   * @param start where the output's edge lies, in pixels of the source
   * @param pitch pixels of the source to one of the output
   */
  void aim(Grid source, Grid output, double start, double pitch, Filter filter) {
    double stretch = filter.stretch(pitch * output.step() / source.step(), source.step());
    boolean onSamples =
        stretch == 1
            && filter instanceof Filter.Sampling
            && isOnSamples(source, output, start, pitch);
    double radius = onSamples ? 0 : filter.kernel().radius() * stretch;
    int length = source.count();
    resize(output.count(), Math.min(length, Math.max(1, (int) Math.ceil(2 * radius))));
    for (int i = 0; i < outputs; i++) {
      aim(i, source.sample(start + output.position(i) * pitch), radius, stretch, length, filter);
    }
  }

  // One by one, so that this is compiled once and not anew in the middle of every other loop.
  private void aim(
      int output, double centre, double radius, double stretch, int length, Filter filter) {
    Kernel kernel = filter.kernel();
    int low = (int) Math.ceil(centre - radius);
    int high = (int) Math.floor(centre + radius);
    int base = Math.clamp(low, 0, length - count);
    Arrays.fill(sums, 0, count, 0);
    double total = 0;
    for (int k = low; k <= high; k++) {
      double weight = kernel.at((k - centre) / stretch);
      int at = Math.clamp(k, 0, length - 1) - base;
      sums[Math.clamp(at, 0, count - 1)] += weight;
      total += weight;
    }
    first[output] = base;
    for (int tap = 0; tap < count; tap++) {
      weights[tap * outputs + output] = (float) (sums[tap] / total);
    }
  }

  /** True where the centre of every output sample is one of the source's. */
  private static boolean isOnSamples(Grid source, Grid output, double start, double pitch) {
    double centre = source.sample(start + output.position(0) * pitch);
    return pitch * output.step() == source.step() && centre == Math.rint(centre);
  }

  private void resize(int newOutputs, int newCount) {
    outputs = newOutputs;
    count = newCount;
    if (first.length < outputs) {
      first = new int[outputs];
    }
    if (weights.length < outputs * count) {
      weights = new float[outputs * count];
    }
    if (sums.length < count) {
      sums = new double[count];
    }
  }

  /** How many output samples there are. */
  int outputs() {
    return outputs;
  }

  /** How many source samples count for each output sample. */
  int count() {
    return count;
  }

  /** The first source sample that counts, for each output sample; never falling. */
  int[] first() {
    return first;
  }

  /**
   * How much the source samples from {@link #first} on count: those of all first ones, then those
   * of all second ones, and so on; {@link #outputs} each.
   */
  float[] weights() {
    return weights;
  }

  /** The first source sample that counts for any. */
  int lowest() {
    return first[0];
  }

  /** The source sample behind the last one that counts for any. */
  int end() {
    return first[outputs - 1] + count;
  }
}
