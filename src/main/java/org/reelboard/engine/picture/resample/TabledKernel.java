package org.reelboard.engine.picture.resample;

/**
 * A kernel from a table, straight between its values: every frame asks for some ten thousand
 * weights, and sines are dear. Off the kernel by less than a millionth.
 */
final class TabledKernel implements Kernel {
  private static final int STEPS = 1024;

  private final double radius;
  private final double[] values;

  TabledKernel(Kernel exact) {
    radius = exact.radius();
    values = new double[(int) Math.ceil(radius * STEPS) + 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = exact.at((double) i / STEPS);
    }
  }

  @Override
  public double radius() {
    return radius;
  }

  @Override
  public double at(double distance) {
    double position = Math.abs(distance) * STEPS;
    int below = (int) position;
    if (below >= values.length - 1) {
      return 0;
    }
    return values[below] + (values[below + 1] - values[below]) * (position - below);
  }
}
