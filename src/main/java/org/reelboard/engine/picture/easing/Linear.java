package org.reelboard.engine.picture.easing;

import java.util.Optional;

/** At one speed. */
public record Linear() implements Easing {
  @Override
  public String id() {
    return "linear";
  }

  @Override
  public double at(double progress) {
    return progress;
  }

  @Override
  public Optional<CubicBezier> curve() {
    return Optional.of(new CubicBezier(0, 0, 1, 1));
  }
}
