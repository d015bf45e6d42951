package org.reelboard.engine.picture.easing;

import java.util.function.DoubleUnaryOperator;

/** An easing in and out made of one half: the second half is the first, turned by half a turn. */
final class Halves {
  private Halves() {}

  static double inOut(double progress, DoubleUnaryOperator in) {
    return progress < 0.5
        ? in.applyAsDouble(2 * progress) / 2
        : 1 - in.applyAsDouble(2 - 2 * progress) / 2;
  }
}
