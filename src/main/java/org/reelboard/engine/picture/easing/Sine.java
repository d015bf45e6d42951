package org.reelboard.engine.picture.easing;

/** Half a wave of a cosine, the softest of the symmetric ones. */
public record Sine() implements Easing {
  @Override
  public String id() {
    return "sine";
  }

  @Override
  public double at(double progress) {
    return 0.5 - 0.5 * StrictMath.cos(Math.PI * progress);
  }
}
