package org.reelboard.engine.picture.easing;

/** Starts and ends with a quarter of a circle (Penner). */
public record Circ() implements Easing {
  @Override
  public String id() {
    return "circ";
  }

  @Override
  public double at(double progress) {
    return Halves.inOut(progress, t -> 1 - Math.sqrt(1 - t * t));
  }
}
