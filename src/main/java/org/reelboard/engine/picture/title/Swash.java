package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A line drawn below the words in one go. */
record Swash(Tint tint) implements Ornament {
  @Override
  public Rect bounds(SetTitle title) {
    double size = title.size();
    Rect box = title.box();
    return new Rect(
        (float) (box.getLeft() - 0.2 * size),
        (float) (box.getBottom() - 0.1 * size),
        (float) (box.getRight() + 0.2 * size),
        (float) (box.getBottom() + 0.35 * size));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    double size = title.size();
    Rect box = title.box();
    float left = box.getLeft() + 0.04f * box.getWidth();
    float right = box.getRight() - 0.02f * box.getWidth();
    float way = right - left;
    float y = box.getBottom() + (float) (0.08 * size);
    float rise = (float) (0.1 * size);
    try (PathBuilder line =
            new PathBuilder()
                .moveTo(left, y + rise)
                .cubicTo(
                    left + 0.3f * way,
                    y - 0.6f * rise,
                    left + 0.7f * way,
                    y - 0.2f * rise,
                    right,
                    y + 0.4f * rise);
        Path path = line.snapshot();
        Paint paint = Painting.pen(0.055 * size, tint)) {
      canvas.drawPath(path, paint);
    }
  }
}
