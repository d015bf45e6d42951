package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/**
 * What an overlay shows at one instant. Lengths are canvas units, (0, 0) is the overlay's centre, y
 * grows downwards.
 */
public interface Drawing {
  /** What its picture depends on: two drawings of an artwork with equal states look the same. */
  Object state();

  /**
   * How much of it is seen: 0 to 1. It is no part of the state: what only fades need not be drawn
   * again.
   */
  default double opacity() {
    return 1;
  }

  /** Nothing is drawn outside of this; glows and shadows lie inside. */
  Rect bounds();

  /** The box that the user takes hold of: without glows, shadows and what an animation does. */
  Rect box();

  /**
   * Draws it as if all of it were seen.
   *
   * @param canvas already scaled, turned and moved to the overlay's place
   */
  void draw(Canvas canvas);

  /**
   * Draws it as much as it is seen.
   *
   * @param canvas already scaled, turned and moved to the overlay's place
   */
  default void drawSeen(Canvas canvas) {
    if (opacity() == 1) {
      draw(canvas);
      return;
    }
    try (Paint paint = new Paint().setAlphaf((float) opacity())) {
      canvas.saveLayer(bounds(), paint);
      draw(canvas);
      canvas.restore();
    }
  }
}
