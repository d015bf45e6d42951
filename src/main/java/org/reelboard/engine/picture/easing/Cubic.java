package org.reelboard.engine.picture.easing;

/** Starts and ends with the third power (Penner). */
public record Cubic() implements Easing {
  @Override
  public String id() {
    return "cubic";
  }

  @Override
  public double at(double progress) {
    return Halves.inOut(progress, t -> t * t * t);
  }
}
