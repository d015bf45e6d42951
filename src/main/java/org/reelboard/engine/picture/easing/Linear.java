package org.reelboard.engine.picture.easing;

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
}
