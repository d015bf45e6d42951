package org.reelboard.engine.picture.resample;

/**
 * A kernel and how wide it is at least.
 *
 * @param kernel its shape
 * @param leastStretch the width of its unit in source pixels, however far the picture is enlarged;
 *     where the picture is reduced, the unit is the output's pixel if that is wider
 */
public record Filter(Kernel kernel, double leastStretch) {
  private static final Kernel LANCZOS = new TabledKernel(new Kernel.Lanczos(3));

  /**
   * For pictures that stand still or are prepared once: as sharp as the source, and exactly the
   * source where pixels fall on pixels.
   */
  public static final Filter SHARP = new Filter(LANCZOS, 1);

  /**
   * For pictures that move: the same sharpness wherever pixels fall between pixels. A kernel of
   * unit width passes more when it sits on a pixel than between two; this one is wide enough to
   * pass nothing of what could tell the two apart.
   */
  public static final Filter STEADY = new Filter(LANCZOS, 1.25);

  /** A Gaussian blur of a deviation given in the wider of the two pixel pitches. */
  static Filter gaussian(double sigma) {
    return new Filter(new Kernel.Gaussian(sigma), 1);
  }
}
