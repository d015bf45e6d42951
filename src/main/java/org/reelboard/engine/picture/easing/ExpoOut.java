package org.reelboard.engine.picture.easing;

/** Starts at once and runs out, a power of two (Penner), exactly 0 and 1 at its ends. */
public record ExpoOut() implements Easing {
  @Override
  public String id() {
    return "expo-out";
  }

  @Override
  public double at(double progress) {
    return 1 - (StrictMath.pow(2, 10 * (1 - progress)) - 1) / 1023;
  }
}
