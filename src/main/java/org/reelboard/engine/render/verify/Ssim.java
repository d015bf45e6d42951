package org.reelboard.engine.render.verify;

/**
 * Structural similarity of two planes, 1 where they are the same: Z. Wang, A. C. Bovik, H. R.
 * Sheikh and E. P. Simoncelli, "Image quality assessment: from error visibility to structural
 * similarity", IEEE Transactions on Image Processing 13(4), 2004, equation 13, with K1 = 0.01, K2 =
 * 0.03 and L = 255. Windows of 8x8 samples stand on every fourth column and row, and the result is
 * their mean, as FFmpeg's filter {@code ssim} has it.
 */
final class Ssim {
  private static final int STEP = 4;

  /** Samples in a window. */
  private static final int COUNT = 4 * STEP * STEP;

  private static final double C1 = 0.01 * 0.01 * 255 * 255;
  private static final double C2 = 0.03 * 0.03 * 255 * 255;

  /** What is summed for a square of 4x4 samples. */
  private static final int SUMS = 4;

  private final Plane first;
  private final Plane second;
  private final int columns;

  private Ssim(Plane first, Plane second) {
    this.first = first;
    this.second = second;
    this.columns = first.width() / STEP;
  }

  /** Of two planes of one size, 8x8 or larger. */
  static double of(Plane first, Plane second) {
    if (first.width() != second.width() || first.height() != second.height()) {
      throw new IllegalArgumentException("planes of two sizes");
    }
    return new Ssim(first, second).mean();
  }

  private double mean() {
    int rows = first.height() / STEP;
    if (columns < 2 || rows < 2) {
      throw new IllegalArgumentException("smaller than a window");
    }
    int[] above = new int[SUMS * columns];
    int[] below = new int[SUMS * columns];
    sum(0, above);
    double total = 0;
    for (int row = 1; row < rows; row++) {
      sum(row, below);
      for (int column = 1; column < columns; column++) {
        total += window(above, below, SUMS * (column - 1));
      }
      int[] spare = above;
      above = below;
      below = spare;
    }
    return total / ((columns - 1.0) * (rows - 1));
  }

  /** The sums of a row of squares: of the first, the second, both squared, their product. */
  private void sum(int row, int[] sums) {
    byte[] a = first.samples();
    byte[] b = second.samples();
    int width = first.width();
    for (int column = 0; column < columns; column++) {
      int sumA = 0;
      int sumB = 0;
      int squares = 0;
      int products = 0;
      int at = row * STEP * width + column * STEP;
      for (int y = 0; y < STEP; y++, at += width) {
        for (int i = at; i < at + STEP; i++) {
          int sampleA = a[i] & 0xff;
          int sampleB = b[i] & 0xff;
          sumA += sampleA;
          sumB += sampleB;
          squares += sampleA * sampleA + sampleB * sampleB;
          products += sampleA * sampleB;
        }
      }
      int out = SUMS * column;
      sums[out] = sumA;
      sums[out + 1] = sumB;
      sums[out + 2] = squares;
      sums[out + 3] = products;
    }
  }

  /** The similarity in the window made of four squares. */
  private static double window(int[] above, int[] below, int at) {
    double sumA = four(above, below, at);
    double sumB = four(above, below, at + 1);
    double squares = four(above, below, at + 2);
    double products = four(above, below, at + 3);
    double meanA = sumA / COUNT;
    double meanB = sumB / COUNT;
    // Unbiased, as in the article's equations 15 and 16.
    double variances = (squares - COUNT * (meanA * meanA + meanB * meanB)) / (COUNT - 1);
    double covariance = (products - COUNT * meanA * meanB) / (COUNT - 1);
    return (2 * meanA * meanB + C1)
        * (2 * covariance + C2)
        / ((meanA * meanA + meanB * meanB + C1) * (variances + C2));
  }

  private static int four(int[] above, int[] below, int at) {
    return above[at] + above[at + SUMS] + below[at] + below[at + SUMS];
  }
}
