package org.reelboard.engine.picture.artwork;

import java.nio.ShortBuffer;

/**
 * A Gaussian blur of a few pixels, first down and then across; clearness lies around the picture.
 * Its weights are whole 256ths. Sixteen bits are enough for a sum, so that the compiler's vector
 * code takes many channels at once: a quarter of the time of Skia's.
 */
final class GaussianBlur {
  private static final int BITS = 8;
  private static final int ONE = 1 << BITS;
  private static final int HALF = ONE / 2;
  private static final int MASK = 0xff;

  /** Beyond so many deviations a weight would be below a 256th, nearly. */
  private static final double REACH = 2.8;

  /** Four channels in two planes of sixteen bits each. */
  private static final int CHANNELS = 2;

  private final int[] weights;
  private final int height;

  /** Channels in a row of a plane. */
  private final int row;

  /** Channels around a row that stay clear. */
  private final int margin;

  /** The weighted sums of a row. */
  private final char[] sums;

  private GaussianBlur(RawPixels pixels, int[] weights) {
    this.weights = weights;
    this.height = pixels.height();
    this.row = CHANNELS * pixels.width();
    this.margin = CHANNELS * (weights.length - 1);
    this.sums = new char[row];
  }

  /**
   * Blurs pixels in their place.
   *
   * @param deviation in pixels, above 0
   */
  static void blur(RawPixels pixels, double deviation) {
    new GaussianBlur(pixels, weights(deviation)).blur(pixels.bytes().asShortBuffer());
  }

  /** That of the middle, and those of its neighbours on either side; all together are one. */
  private static int[] weights(double deviation) {
    int reach = (int) Math.ceil(REACH * deviation);
    double[] exact = new double[reach + 1];
    double sum = 0;
    for (int i = 0; i <= reach; i++) {
      exact[i] = StrictMath.exp(-i * i / (2 * deviation * deviation));
      sum += i == 0 ? exact[i] : 2 * exact[i];
    }
    int[] weights = new int[reach + 1];
    weights[0] = ONE;
    for (int i = 1; i <= reach; i++) {
      weights[i] = (int) Math.round(ONE * exact[i] / sum);
      weights[0] -= 2 * weights[i];
    }
    return weights;
  }

  private void blur(ShortBuffer pixels) {
    short[] even = new short[row * height];
    short[] odd = new short[row * height];
    pixels.get(0, even);
    split(even, odd);
    short[] line = new short[row + 2 * margin];
    short[] result = new short[row];
    for (int y = 0; y < height; y++) {
      sumDown(even, y);
      shift(sums, line, margin);
      sumAcross(line);
      shift(sums, result, 0);
      sumDown(odd, y);
      shift(sums, line, margin);
      sumAcross(line);
      join(sums, result);
      pixels.put(y * row, result);
    }
  }

  private static void split(short[] even, short[] odd) {
    for (int i = 0; i < even.length; i++) {
      odd[i] = (short) ((even[i] >> BITS) & MASK);
    }
    for (int i = 0; i < even.length; i++) {
      even[i] = (short) (even[i] & MASK);
    }
  }

  private void sumDown(short[] plane, int y) {
    set(plane, y * row, weights[0]);
    for (int i = 1; i < weights.length; i++) {
      boolean isAbove = y - i >= 0;
      boolean isBelow = y + i < height;
      if (isAbove && isBelow) {
        addBoth(plane, (y - i) * row, (y + i) * row, weights[i]);
      } else if (isAbove) {
        add(plane, (y - i) * row, weights[i]);
      } else if (isBelow) {
        add(plane, (y + i) * row, weights[i]);
      }
    }
  }

  private void sumAcross(short[] line) {
    set(line, margin, weights[0]);
    for (int i = 1; i < weights.length; i++) {
      addBoth(line, margin - CHANNELS * i, margin + CHANNELS * i, weights[i]);
    }
  }

  private void set(short[] from, int at, int weight) {
    char[] target = sums;
    for (int i = 0; i < target.length; i++) {
      target[i] = (char) (weight * from[at + i] + HALF);
    }
  }

  private void add(short[] from, int at, int weight) {
    char[] target = sums;
    for (int i = 0; i < target.length; i++) {
      target[i] += (char) (weight * from[at + i]);
    }
  }

  private void addBoth(short[] from, int one, int other, int weight) {
    char[] target = sums;
    for (int i = 0; i < target.length; i++) {
      target[i] += (char) (weight * (from[one + i] + from[other + i]));
    }
  }

  private static void shift(char[] sums, short[] target, int at) {
    for (int i = 0; i < sums.length; i++) {
      target[at + i] = (short) (sums[i] >>> BITS);
    }
  }

  /** The second channel of each pair, on top of the first. */
  private static void join(char[] sums, short[] target) {
    for (int i = 0; i < sums.length; i++) {
      target[i] = (short) (target[i] | (sums[i] & ~MASK));
    }
  }
}
