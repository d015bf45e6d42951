package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A tag with a pointed end at the left, and a hole in it. */
record Tag(Tint tint) implements Ornament {
  private static Rect body(SetTitle title) {
    return title.padded(0.32, 0.16);
  }

  private static double point(SetTitle title) {
    return 0.55 * body(title).getHeight();
  }

  @Override
  public Rect box(SetTitle title) {
    Rect body = body(title);
    return new Rect(
        body.getLeft() - (float) point(title), body.getTop(), body.getRight(), body.getBottom());
  }

  @Override
  public Rect bounds(SetTitle title) {
    return box(title).inflate((float) (0.4 * title.size()));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Rect body = body(title);
    Rect all = box(title);
    double size = title.size();
    float middle = (body.getTop() + body.getBottom()) / 2;
    float round = (float) (0.12 * size);
    float holeX = all.getLeft() + (float) (0.62 * point(title));
    try (PathBuilder tag =
            new PathBuilder()
                .setFillMode(PathFillMode.EVEN_ODD)
                .moveTo(all.getLeft(), middle)
                .lineTo(body.getLeft(), body.getTop())
                .lineTo(body.getRight() - round, body.getTop())
                .quadTo(body.getRight(), body.getTop(), body.getRight(), body.getTop() + round)
                .lineTo(body.getRight(), body.getBottom() - round)
                .quadTo(
                    body.getRight(), body.getBottom(), body.getRight() - round, body.getBottom())
                .lineTo(body.getLeft(), body.getBottom())
                .closePath()
                .addCircle(holeX, middle, (float) (0.09 * size));
        Path path = tag.snapshot()) {
      canvas.save();
      canvas.translate(0, (float) (0.06 * size));
      Painting.shadow(canvas, path, 0.08 * size, Tint.BLACK.faded(0.4));
      canvas.restore();
      Painting.fill(canvas, path, tint);
    }
  }
}
