package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Shade;

/** A fine line with a lozenge in its middle, below the words in the main type. */
record Hairline(Tint tint) implements Ornament {
  @Override
  public Rect bounds(SetTitle title) {
    double size = title.size();
    double y = title.first().getBottom() + 0.2 * size;
    return new Rect(
        (float) (title.middleX() - 1.5 * size),
        (float) (y - 0.1 * size),
        (float) (title.middleX() + 1.5 * size),
        (float) (y + 0.1 * size));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Rect bounds = bounds(title);
    double size = title.size();
    float x = (float) title.middleX();
    float y = (bounds.getTop() + bounds.getBottom()) / 2;
    double gap = 0.16 * size;
    Painting.line(canvas, bounds.getLeft(), y, x - gap, y, 0.018 * size, tint);
    Painting.line(canvas, x + gap, y, bounds.getRight(), y, 0.018 * size, tint);
    canvas.save();
    canvas.translate(x, y);
    canvas.rotate(45);
    float half = (float) (0.045 * size);
    Painting.fill(canvas, new Rect(-half, -half, half, half), 0, Shade.of(tint));
    canvas.restore();
  }
}
