package org.reelboard.engine.picture.easing;

import java.util.Optional;

/** Ends gently: CSS ease-out. */
public record EaseOut() implements Easing {
  private static final CubicBezier CURVE = new CubicBezier(0, 0, 0.58, 1);

  @Override
  public String id() {
    return "ease-out";
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
