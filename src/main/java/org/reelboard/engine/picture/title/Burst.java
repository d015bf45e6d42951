package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A star with many points behind the words. */
record Burst(Tint tint) implements Ornament {
  private static final int POINTS = 16;

  @Override
  public Rect box(SetTitle title) {
    return title.padded(0.75, 0.75);
  }

  @Override
  public Rect bounds(SetTitle title) {
    return box(title).inflate((float) (0.2 * title.size()));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    double size = title.size();
    canvas.save();
    canvas.translate((float) (0.05 * size), (float) (0.09 * size));
    star(canvas, title, 1, Tint.BLACK.faded(0.35));
    canvas.restore();
    star(canvas, title, 1, Tint.parse("#141017"));
    star(canvas, title, 0.94, tint);
  }

  private static void star(Canvas canvas, SetTitle title, double scale, Tint tint) {
    Rect box = title.padded(0.75, 0.75);
    try (PathBuilder star = new PathBuilder()) {
      for (int i = 0; i < 2 * POINTS; i++) {
        // Every third point is longer, so that it looks drawn rather than turned on a lathe.
        double reach = scale * (i % 2 == 1 ? 0.74 : i % 3 == 0 ? 1 : 0.91);
        double angle = Math.PI * i / POINTS;
        float x = (float) (title.middleX() + reach * box.getWidth() / 2 * StrictMath.cos(angle));
        float y = (float) (title.middleY() + reach * box.getHeight() / 2 * StrictMath.sin(angle));
        if (i == 0) {
          star.moveTo(x, y);
        } else {
          star.lineTo(x, y);
        }
      }
      try (Path path = star.closePath().snapshot()) {
        Painting.fill(canvas, path, tint);
      }
    }
  }
}
