package org.reelboard.engine.picture.easing;

/** Draws back a little before it starts, and overshoots before it ends (Penner). */
public record Back() implements Easing {
  /** Penner's 1.70158 (a tenth beyond the end) times 1.525, as he has it for both ends. */
  private static final double BACK = 1.70158 * 1.525;

  @Override
  public String id() {
    return "back";
  }

  @Override
  public double at(double progress) {
    return Halves.inOut(progress, t -> t * t * ((BACK + 1) * t - BACK));
  }
}
