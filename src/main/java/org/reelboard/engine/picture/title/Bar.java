package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Shade;

/**
 * A straight bar at one side of the words. All lengths in sizes of the letters.
 *
 * @param gap from the words' box
 * @param length 0 is as long as the words' side
 * @param beyond how much further than the words it goes at both ends
 */
record Bar(Side side, double thickness, double gap, double length, double beyond, Tint tint)
    implements Ornament {
  /** Where the bar is. */
  enum Side {
    LEFT,
    ABOVE,
    BELOW
  }

  @Override
  public Rect bounds(SetTitle title) {
    double size = title.size();
    Rect box = title.box();
    double thick = thickness * size;
    double away = gap * size;
    double more = beyond * size;
    if (side == Side.LEFT) {
      return new Rect(
          (float) (box.getLeft() - away - thick),
          (float) (box.getTop() - more),
          (float) (box.getLeft() - away),
          (float) (box.getBottom() + more));
    }
    double half = (length > 0 ? length * size : box.getWidth()) / 2 + more;
    double top = side == Side.ABOVE ? box.getTop() - away - thick : box.getBottom() + away;
    return new Rect(
        (float) (title.middleX() - half),
        (float) top,
        (float) (title.middleX() + half),
        (float) (top + thick));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Painting.fill(canvas, bounds(title), thickness * title.size() / 2, Shade.of(tint));
  }
}
