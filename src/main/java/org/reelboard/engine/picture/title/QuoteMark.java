package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A large quotation mark above the words. */
record QuoteMark(Tint tint) implements Ornament {
  /** One of the two commas, in a square of 10 by 14: a drop with a tail that turns in. */
  private static final String COMMA =
      "M10 9.2 C10 12 7.9 14 5.1 14 C2 14 0 11.7 0 8.3 C0 4 3 1 8.2 0 L9 1.9"
          + " C6.3 2.7 4.6 4.2 4.4 5.9 C4.6 5.8 5 5.7 5.4 5.7 C8.1 5.7 10 6.9 10 9.2 Z";

  private static final double HEIGHT = 14;
  private static final double APART = 12;

  private static double scale(SetTitle title) {
    return 0.85 * title.size() / HEIGHT;
  }

  @Override
  public Rect bounds(SetTitle title) {
    double scale = scale(title);
    double width = (APART + 10) * scale;
    double bottom = title.box().getTop() - 0.18 * title.size();
    return new Rect(
        (float) (title.middleX() - width / 2),
        (float) (bottom - HEIGHT * scale),
        (float) (title.middleX() + width / 2),
        (float) bottom);
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Rect bounds = bounds(title);
    float scale = (float) scale(title);
    try (Path comma = Path.makeFromSVGString(COMMA)) {
      for (int i = 0; i < 2; i++) {
        canvas.save();
        canvas.translate(bounds.getLeft() + (float) (i * APART) * scale, bounds.getTop());
        canvas.scale(scale, scale);
        Painting.fill(canvas, comma, tint);
        canvas.restore();
      }
    }
  }
}
