package org.reelboard.engine.picture.transition;

import org.reelboard.engine.media.Frame;

/** Weighted means of two 4:2:0 frames of one size, rounded to the nearest, halves up. */
final class Mixing {
  private static final int BITS = 16;
  private static final int ONE = 1 << BITS;
  private static final int HALF = ONE / 2;

  private Mixing() {}

  /** A share of 0 to 1 in the units the means are taken with. */
  static int share(double share) {
    return (int) Math.round(Math.clamp(share, 0, 1) * ONE);
  }

  /** The same share of the second frame everywhere. */
  static void even(Frame first, Frame second, double share, Frame target) {
    int weight = share(share);
    mix(first.luma(), second.luma(), weight, 0, target.luma().length, target.luma());
    mix(
        first.blueDifference(),
        second.blueDifference(),
        weight,
        0,
        target.blueDifference().length,
        target.blueDifference());
    mix(
        first.redDifference(),
        second.redDifference(),
        weight,
        0,
        target.redDifference().length,
        target.redDifference());
  }

  /** A share of black everywhere. */
  static void withBlack(Frame frame, double share, Frame target) {
    int weight = share(share);
    towards(frame.luma(), 16, weight, target.luma());
    towards(frame.blueDifference(), 128, weight, target.blueDifference());
    towards(frame.redDifference(), 128, weight, target.redDifference());
  }

  /** A share of the second frame for every column. */
  static void byColumn(Frame first, Frame second, int[] shares, Frame target) {
    int[] chroma = new int[target.chromaWidth()];
    for (int i = 0; i < chroma.length; i++) {
      chroma[i] = shares[2 * i];
    }
    mixColumns(first.luma(), second.luma(), shares, target.luma());
    mixColumns(first.blueDifference(), second.blueDifference(), chroma, target.blueDifference());
    mixColumns(first.redDifference(), second.redDifference(), chroma, target.redDifference());
  }

  /** A share of the second frame for every row. */
  static void byRow(Frame first, Frame second, int[] shares, Frame target) {
    int[] chroma = new int[target.chromaHeight()];
    for (int i = 0; i < chroma.length; i++) {
      // Half way between two rows.
      chroma[i] = (shares[2 * i] + shares[Math.min(2 * i + 1, shares.length - 1)] + 1) / 2;
    }
    mixRows(first.luma(), second.luma(), shares, target.luma());
    mixRows(first.blueDifference(), second.blueDifference(), chroma, target.blueDifference());
    mixRows(first.redDifference(), second.redDifference(), chroma, target.redDifference());
  }

  private static void mixColumns(byte[] first, byte[] second, int[] shares, byte[] target) {
    int width = shares.length;
    // Most columns are wholly of one frame.
    int start = 0;
    while (start < width) {
      int share = shares[start];
      int end = start + 1;
      while (end < width && shares[end] == share) {
        end++;
      }
      for (int row = 0; row < target.length; row += width) {
        mix(first, second, share, row + start, row + end, target);
      }
      start = end;
    }
  }

  private static void mixRows(byte[] first, byte[] second, int[] shares, byte[] target) {
    int width = target.length / shares.length;
    for (int y = 0; y < shares.length; y++) {
      mix(first, second, shares[y], y * width, (y + 1) * width, target);
    }
  }

  private static void mix(byte[] first, byte[] second, int share, int from, int to, byte[] target) {
    if (share == 0) {
      System.arraycopy(first, from, target, from, to - from);
    } else if (share == ONE) {
      System.arraycopy(second, from, target, from, to - from);
    } else {
      blend(first, second, share, from, to, target);
    }
  }

  private static void blend(
      byte[] first, byte[] second, int share, int from, int to, byte[] target) {
    int rest = ONE - share;
    for (int i = from; i < to; i++) {
      target[i] = (byte) (((first[i] & 0xff) * rest + (second[i] & 0xff) * share + HALF) >> BITS);
    }
  }

  private static void towards(byte[] plane, int value, int share, byte[] target) {
    int rest = ONE - share;
    int constant = value * share + HALF;
    for (int i = 0; i < target.length; i++) {
      target[i] = (byte) (((plane[i] & 0xff) * rest + constant) >> BITS);
    }
  }
}
