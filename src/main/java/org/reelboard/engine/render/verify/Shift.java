package org.reelboard.engine.render.verify;

/**
 * How far a picture lies beside another.
 *
 * @param x to the right, in pixels
 * @param y down
 * @param rest the mean squared difference that is left when the shift is taken back, in square
 *     steps
 */
record Shift(double x, double y, double rest) {
  double length() {
    return Math.hypot(x, y);
  }
}
