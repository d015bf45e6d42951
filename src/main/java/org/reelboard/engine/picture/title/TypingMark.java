package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Shade;

/** The block behind the last letter where the next one would be typed. */
record TypingMark(Tint tint) implements Ornament {
  @Override
  public Rect bounds(SetTitle title) {
    Rect last = title.lines().getLast();
    double size = title.size();
    double middle = (last.getTop() + last.getBottom()) / 2;
    double left = last.getRight() + 0.12 * size;
    return new Rect(
        (float) left,
        (float) (middle - 0.46 * size),
        (float) (left + 0.16 * size),
        (float) (middle + 0.46 * size));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Painting.fill(canvas, bounds(title), 0, Shade.of(tint));
  }
}
