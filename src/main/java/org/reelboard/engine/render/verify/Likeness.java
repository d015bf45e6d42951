package org.reelboard.engine.render.verify;

/**
 * How alike two planes are as wholes: SSIM's term of contrast and structure, with one window over
 * everything. A blur or a noise leaves it near 1, another picture has about 0.
 */
final class Likeness {
  /** Below this much variance, in square steps, a picture is as good as flat. */
  private static final double FLAT = 4;

  private Likeness() {}

  static double of(Plane first, Plane second) {
    byte[] a = first.samples();
    byte[] b = second.samples();
    int count = first.width() * first.height();
    long sumA = 0;
    long sumB = 0;
    long squares = 0;
    long products = 0;
    for (int i = 0; i < count; i++) {
      int sampleA = a[i] & 0xff;
      int sampleB = b[i] & 0xff;
      sumA += sampleA;
      sumB += sampleB;
      squares += (long) sampleA * sampleA + (long) sampleB * sampleB;
      products += (long) sampleA * sampleB;
    }
    double meanA = (double) sumA / count;
    double meanB = (double) sumB / count;
    double variances = (double) squares / count - meanA * meanA - meanB * meanB;
    double covariance = (double) products / count - meanA * meanB;
    return (2 * covariance + FLAT) / (variances + FLAT);
  }
}
