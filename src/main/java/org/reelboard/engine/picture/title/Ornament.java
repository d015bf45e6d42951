package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/** What a style draws behind or around the words: a box, a bar, a ring. Immutable. */
interface Ornament {
  /** Nothing of it is drawn outside of this. */
  Rect bounds(SetTitle title);

  /** What the user takes hold of: without shadows. */
  default Rect box(SetTitle title) {
    return bounds(title);
  }

  /**
   * Draws it.
   *
   * @param progress how much of the overlay is over, 0 to 1
   */
  void draw(Canvas canvas, SetTitle title, double progress);

  /** True if it looks different as the overlay goes on. */
  default boolean isMoving() {
    return false;
  }
}
