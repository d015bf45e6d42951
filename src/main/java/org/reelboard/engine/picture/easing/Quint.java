package org.reelboard.engine.picture.easing;

/** Starts and ends with the fifth power (Penner). */
public record Quint() implements Easing {
  @Override
  public String id() {
    return "quint";
  }

  @Override
  public double at(double progress) {
    return Halves.inOut(progress, t -> t * t * t * t * t);
  }
}
