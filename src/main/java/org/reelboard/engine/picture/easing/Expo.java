package org.reelboard.engine.picture.easing;

/** Starts and ends with a power of two (Penner), brought to exactly 0 and 1 at its ends. */
public record Expo() implements Easing {
  @Override
  public String id() {
    return "expo";
  }

  @Override
  public double at(double progress) {
    return Halves.inOut(progress, t -> (StrictMath.pow(2, 10 * t) - 1) / 1023);
  }
}
