package org.reelboard.engine.picture.easing;

import java.util.Optional;

/** Starts gently: CSS ease-in. */
public record EaseIn() implements Easing {
  private static final CubicBezier CURVE = new CubicBezier(0.42, 0, 1, 1);

  @Override
  public String id() {
    return "ease-in";
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
