package org.reelboard.engine.picture.resample;

import java.util.Arrays;

/** Sample by sample, for any taps. */
final class PlainGathering implements Gathering {
  private static final int FOUR = 4;

  private float[] sums = new float[0];

  @Override
  public void toBytes(Taps taps, float[] row, byte[] target, int at) {
    if (sums.length < taps.outputs()) {
      sums = new float[taps.outputs()];
    }
    toSums(taps, row, sums);
    Rounding.toBytes(sums, taps.outputs(), target, at);
  }

  /** The sums as they are, one for each output sample. */
  void toSums(Taps taps, float[] row, float[] target) {
    Arrays.fill(target, 0, taps.outputs(), 0);
    int tap = 0;
    for (; taps.count() - tap >= FOUR; tap += FOUR) {
      addFour(taps, tap, row, target);
    }
    for (; tap < taps.count(); tap++) {
      addOne(taps, tap, row, target);
    }
  }

  // Written out, since a loop of unknown small length costs twice the time.

  private static void addFour(Taps taps, int tap, float[] row, float[] target) {
    int outputs = taps.outputs();
    int[] first = taps.first();
    float[] w = taps.weights();
    int offset = tap - taps.lowest();
    int one = tap * outputs;
    int two = one + outputs;
    int three = two + outputs;
    int four = three + outputs;
    for (int i = 0; i < outputs; i++) {
      int at = first[i] + offset;
      float sum = target[i] + w[one + i] * row[at];
      sum += w[two + i] * row[at + 1];
      sum += w[three + i] * row[at + 2];
      target[i] = sum + w[four + i] * row[at + 3];
    }
  }

  private static void addOne(Taps taps, int tap, float[] row, float[] target) {
    int outputs = taps.outputs();
    int[] first = taps.first();
    float[] w = taps.weights();
    int offset = tap - taps.lowest();
    for (int i = 0; i < outputs; i++) {
      target[i] += w[tap * outputs + i] * row[first[i] + offset];
    }
  }
}
