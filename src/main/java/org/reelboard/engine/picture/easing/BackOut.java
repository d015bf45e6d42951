package org.reelboard.engine.picture.easing;

/** Overshoots by a tenth before it ends (Penner). */
public record BackOut() implements Easing {
  /** Penner's constant: a tenth beyond the end. */
  private static final double BACK = 1.70158;

  @Override
  public String id() {
    return "back-out";
  }

  @Override
  public double at(double progress) {
    double t = progress - 1;
    return 1 + t * t * ((BACK + 1) * t + BACK);
  }
}
