package org.reelboard.engine.picture.motion;

/**
 * The part of a box through which something is seen, each edge as a fraction of the box from its
 * left or top; beyond 0 and 1 it reaches out of the box.
 */
public record Window(double left, double top, double right, double bottom) {
  /** Far enough around to hide no glow and no shadow. */
  private static final double FAR = 100;

  /** Hides nothing. */
  public static final Window ALL = new Window(-FAR, -FAR, FAR, FAR);

  /** Hides what is right of that fraction. */
  public static Window upTo(double right) {
    return right >= 1 ? ALL : new Window(-FAR, -FAR, right, FAR);
  }

  /** Hides what is left of that fraction. */
  public static Window from(double left) {
    return left <= 0 ? ALL : new Window(left, -FAR, FAR, FAR);
  }

  /** Hides what is above or below the box. */
  public static Window row() {
    return new Window(-FAR, 0, FAR, 1);
  }
}
