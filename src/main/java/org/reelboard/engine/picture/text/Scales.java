package org.reelboard.engine.picture.text;

/** Few numbers of pixels for a unit, to choose from. */
final class Scales {
  /** Steps between a number of pixels and twice as many. */
  private static final double STEPS = 2;

  private static final double NEARLY = 1e-3;

  private Scales() {}

  /** The next of few numbers, so that what grows slowly is not drawn anew for each frame. */
  static double step(double scale) {
    double steps = Math.ceil(STEPS * StrictMath.log(scale) / StrictMath.log(2) - NEARLY);
    return StrictMath.pow(2, steps / STEPS);
  }
}
