package org.reelboard.engine.picture.artwork;

import io.github.humbleui.types.Rect;

/** Sums of rectangles. */
public final class Rects {
  private Rects() {}

  /** The smallest one that holds both. */
  public static Rect union(Rect one, Rect other) {
    return new Rect(
        Math.min(one.getLeft(), other.getLeft()),
        Math.min(one.getTop(), other.getTop()),
        Math.max(one.getRight(), other.getRight()),
        Math.max(one.getBottom(), other.getBottom()));
  }
}
