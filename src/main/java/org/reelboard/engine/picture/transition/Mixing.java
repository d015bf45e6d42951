package org.reelboard.engine.picture.transition;

import java.util.Arrays;
import org.reelboard.engine.media.Chroma;
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
  static Frame even(Frame first, Frame second, double share) {
    int[] columns = new int[first.width()];
    Arrays.fill(columns, share(share));
    return byColumn(first, second, columns);
  }

  /** A share of the second frame for every column. */
  static Frame byColumn(Frame first, Frame second, int[] shares) {
    int[] chroma = new int[first.chromaWidth()];
    for (int i = 0; i < chroma.length; i++) {
      chroma[i] = shares[2 * i];
    }
    Frame mixed = Frame.opaque(first.width(), first.height(), Chroma.HALF);
    mixColumns(first.luma(), second.luma(), shares, mixed.luma());
    mixColumns(first.blueDifference(), second.blueDifference(), chroma, mixed.blueDifference());
    mixColumns(first.redDifference(), second.redDifference(), chroma, mixed.redDifference());
    return mixed;
  }

  /** A share of the second frame for every row. */
  static Frame byRow(Frame first, Frame second, int[] shares) {
    int[] chroma = new int[first.chromaHeight()];
    for (int i = 0; i < chroma.length; i++) {
      // Half way between two rows.
      chroma[i] = (shares[2 * i] + shares[Math.min(2 * i + 1, shares.length - 1)] + 1) / 2;
    }
    Frame mixed = Frame.opaque(first.width(), first.height(), Chroma.HALF);
    mixRows(first.luma(), second.luma(), shares, mixed.luma());
    mixRows(first.blueDifference(), second.blueDifference(), chroma, mixed.blueDifference());
    mixRows(first.redDifference(), second.redDifference(), chroma, mixed.redDifference());
    return mixed;
  }

  private static void mixColumns(byte[] first, byte[] second, int[] shares, byte[] target) {
    for (int row = 0; row < target.length; row += shares.length) {
      for (int x = 0; x < shares.length; x++) {
        target[row + x] = mean(first[row + x], second[row + x], shares[x]);
      }
    }
  }

  private static void mixRows(byte[] first, byte[] second, int[] shares, byte[] target) {
    int width = target.length / shares.length;
    for (int y = 0; y < shares.length; y++) {
      int share = shares[y];
      for (int i = y * width; i < (y + 1) * width; i++) {
        target[i] = mean(first[i], second[i], share);
      }
    }
  }

  private static byte mean(byte first, byte second, int share) {
    return (byte) (((first & 0xff) * (ONE - share) + (second & 0xff) * share + HALF) >> BITS);
  }
}
