package org.reelboard.engine.render.verify;

/**
 * How far a picture lies beside another.
 *
 * @param x to the right, in pixels
 * @param y down
 * @param before the mean squared difference, in square steps, of the pictures reduced to a half
 * @param rest the mean squared difference that is left when the shift is taken back, likewise
 */
record Shift(double x, double y, double before, double rest) {
  /** In square steps: what explains less than this nobody sees. */
  private static final double LEAST_EXPLAINED = 0.5;

  /** True where it leaves less than half of the difference: an encoder's own is not so made. */
  boolean explains() {
    return rest < Bounds.EXPLAINED * before && before - rest >= LEAST_EXPLAINED;
  }

  double length() {
    return Math.hypot(x, y);
  }
}
