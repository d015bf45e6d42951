package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;

/**
 * What an overlay shows at one instant. Lengths are canvas units, (0, 0) is the overlay's centre, y
 * grows downwards.
 */
public interface Drawing {
  /** What its picture depends on: two drawings of an artwork with equal states look the same. */
  Object state();

  /** Nothing is drawn outside of this; glows and shadows lie inside. */
  Rect bounds();

  /** The box that the user takes hold of: without glows, shadows and what an animation does. */
  Rect box();

  /**
   * Draws it.
   *
   * @param canvas already scaled, turned and moved to the overlay's place
   */
  void draw(Canvas canvas);
}
