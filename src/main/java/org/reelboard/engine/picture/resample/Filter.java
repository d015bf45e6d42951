package org.reelboard.engine.picture.resample;

/** What a resampled sample is the weighted mean of. */
public sealed interface Filter {
  /** Its shape. */
  Kernel kernel();

  /**
   * The width of the kernel's unit, in source samples.
   *
   * @param pitch source samples to one of the output
   * @param step pixels of the source to one of its samples
   */
  double stretch(double pitch, double step);

  /**
   * For pictures that stand still or are prepared once: as sharp as the source, and exactly the
   * source where samples fall on samples.
   */
  Filter SHARP = new Sampling(Sampling.LANCZOS, 1);

  /**
   * For pictures that move as they are, such as films: the same sharpness wherever samples fall
   * between samples. A kernel of unit width passes more when it sits on a sample than between two;
   * this one is wide enough to pass nothing of what could tell the two apart.
   */
  Filter STEADY = new Sampling(Sampling.LANCZOS, 1.25);

  /**
   * For pictures that move and were prepared for it by {@link Prefilter}: as steady, and faster.
   */
  Filter PREPARED = new Prepared(new TabledKernel(Prefilter.KERNEL));

  /** A Gaussian blur of a deviation in pixels of the source. */
  static Filter gaussian(double sigma) {
    return new Smoothing(new Kernel.Gaussian(sigma));
  }

  /**
   * Between two samplings.
   *
   * @param leastStretch the width of the kernel's unit in source samples, however far the picture
   *     is enlarged; where it is reduced, the unit is the output's sample if that is wider
   */
  record Sampling(Kernel kernel, double leastStretch) implements Filter {
    private static final Kernel LANCZOS = new TabledKernel(new Kernel.Lanczos(3));

    @Override
    public double stretch(double pitch, double step) {
      return Math.max(pitch, leastStretch);
    }
  }

  /** Of one width in the picture, whatever its samples. */
  record Smoothing(Kernel kernel) implements Filter {
    @Override
    public double stretch(double pitch, double step) {
      return 1 / step;
    }
  }

  /** Of its least width as long as the source has no more than so many samples to one. */
  record Prepared(Kernel kernel) implements Filter {
    /** Where the frequencies that the prefilter leaves begin to be too high for the output. */
    private static final double MOST_PITCH = 1.5;

    @Override
    public double stretch(double pitch, double step) {
      return Math.max(1, pitch / MOST_PITCH);
    }
  }
}
