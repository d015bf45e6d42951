package org.reelboard.engine.picture.resample;

/**
 * The shape of a resampling filter around an output pixel's centre, even and 0 outside its radius.
 * Need not be normalised: the weights of every output pixel are.
 */
public interface Kernel {
  /** Half the width, in the filter's units. */
  double radius();

  /** The weight at a distance from the centre. */
  double at(double distance);

  /** A sinc under a wider sinc's main lobe. */
  record Lanczos(int lobes) implements Kernel {
    @Override
    public double radius() {
      return lobes;
    }

    @Override
    public double at(double distance) {
      double x = Math.abs(distance);
      return x < lobes ? sinc(x) * sinc(x / lobes) : 0;
    }

    private static double sinc(double x) {
      return x < 1e-9 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
    }
  }

  /** A Gaussian, cut where it has fallen below a thousandth. */
  record Gaussian(double sigma) implements Kernel {
    @Override
    public double radius() {
      return 3.75 * sigma;
    }

    @Override
    public double at(double distance) {
      return StrictMath.exp(-distance * distance / (2 * sigma * sigma));
    }
  }

  /**
   * A Kaiser-Bessel window: of all kernels so narrow one of those that pass least of what lies
   * beyond the source's frequencies, which is what makes sharpness depend on the phase (P. Beatty,
   * D. Nishimura and J. Pauly, "Rapid gridding reconstruction with a minimal oversampling ratio",
   * IEEE Transactions on Medical Imaging 24, 2005).
   *
   * @param radius half its width
   * @param beta how steeply it falls
   */
  record KaiserBessel(double radius, double beta) implements Kernel {
    @Override
    public double at(double distance) {
      double x = distance / radius;
      return Math.abs(x) < 1 ? bessel(beta * Math.sqrt(1 - x * x)) : 0;
    }

    /** What it passes of a frequency in cycles a sample, 1 at 0. */
    double response(double frequency) {
      double square = beta * beta - StrictMath.pow(2 * Math.PI * radius * frequency, 2);
      double root = Math.sqrt(Math.abs(square));
      double value = square > 0 ? StrictMath.sinh(root) / root : StrictMath.sin(root) / root;
      return value * beta / StrictMath.sinh(beta);
    }

    /** The modified Bessel function of order 0, by its series. */
    private static double bessel(double x) {
      double term = 1;
      double sum = 1;
      for (int k = 1; term > 1e-12 * sum; k++) {
        term *= x / (2 * k) * (x / (2 * k));
        sum += term;
      }
      return sum;
    }
  }
}
