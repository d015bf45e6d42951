package org.reelboard.engine.picture.easing;

import java.util.Optional;

/** Starts and ends gently: CSS ease-in-out. */
public record EaseInOut() implements Easing {
  private static final CubicBezier CURVE = new CubicBezier(0.42, 0, 0.58, 1);

  @Override
  public String id() {
    return "ease-in-out";
  }

  @Override
  public double at(double progress) {
    return CURVE.at(progress);
  }

  @Override
  public Optional<CubicBezier> curve() {
    return Optional.of(CURVE);
  }
}
