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
}
