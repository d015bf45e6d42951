package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A line all around the words. */
record Frame(Tint tint) implements Ornament {
  @Override
  public Rect box(SetTitle title) {
    return title.padded(0.22, 0.14);
  }

  @Override
  public Rect bounds(SetTitle title) {
    return box(title).inflate((float) (0.25 * title.size()));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    double width = 0.028 * title.size();
    Painting.shadow(
        canvas, box(title).inflate((float) width), 0, 0.06 * title.size(), Tint.BLACK.faded(0.12));
    Painting.frame(canvas, box(title), 0, width, tint);
  }
}
