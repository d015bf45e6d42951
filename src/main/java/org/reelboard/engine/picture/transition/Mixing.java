package org.reelboard.engine.picture.transition;

import java.util.Arrays;
import org.reelboard.engine.media.Frame;

/** Weighted means of two opaque frames of one size, rounded to the nearest, halves up. */
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
    return planes(
        first,
        second,
        (a, b, target) -> {
          for (int row = 0; row < target.length; row += shares.length) {
            for (int x = 0; x < shares.length; x++) {
              target[row + x] = mean(a[row + x], b[row + x], shares[x]);
            }
          }
        });
  }

  /** A share of the second frame for every row. */
  static Frame byRow(Frame first, Frame second, int[] shares) {
    int width = first.width();
    return planes(
        first,
        second,
        (a, b, target) -> {
          for (int y = 0; y < shares.length; y++) {
            int share = shares[y];
            for (int i = y * width; i < (y + 1) * width; i++) {
              target[i] = mean(a[i], b[i], share);
            }
          }
        });
  }

  private static byte mean(byte first, byte second, int share) {
    return (byte) (((first & 0xff) * (ONE - share) + (second & 0xff) * share + HALF) >> BITS);
  }

  private interface PlaneMix {
    void into(byte[] first, byte[] second, byte[] target);
  }

  private static Frame planes(Frame first, Frame second, PlaneMix mix) {
    Frame mixed = Frame.opaque(first.width(), first.height());
    mix.into(first.luma(), second.luma(), mixed.luma());
    mix.into(first.blueDifference(), second.blueDifference(), mixed.blueDifference());
    mix.into(first.redDifference(), second.redDifference(), mixed.redDifference());
    return mixed;
  }
}
