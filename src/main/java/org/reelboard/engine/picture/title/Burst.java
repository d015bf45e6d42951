package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;
import org.reelboard.engine.picture.artwork.Tint;

/** A star with many points behind the words. */
record Burst(Tint tint) implements Ornament {
  private static final int POINTS = 16;

  /** How much smaller the star in the middle is than its edge. */
  private static final double MIDDLE = 0.94;

  /** A star that is so much smaller than another lies below it, its soft pixels included. */
  private static final double HIDDEN = 0.97;

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
    // What lies below another star is left out: filling it takes most of the time.
    double dx = 0.05 * size;
    double dy = 0.09 * size;
    fill(
        canvas,
        Tint.BLACK.faded(0.35),
        star -> {
          addStar(star, title, 1, dx, dy);
          addStar(star, title, HIDDEN, 0, 0);
        });
    fill(
        canvas,
        Tint.parse("#141017"),
        star -> {
          addStar(star, title, 1, 0, 0);
          addStar(star, title, HIDDEN * MIDDLE, 0, 0);
        });
    fill(canvas, tint, star -> addStar(star, title, MIDDLE, 0, 0));
  }

  private static void fill(Canvas canvas, Tint tint, Consumer<PathBuilder> stars) {
    try (PathBuilder built = new PathBuilder(PathFillMode.EVEN_ODD)) {
      stars.accept(built);
      try (Path path = built.snapshot()) {
        Painting.fill(canvas, path, tint);
      }
    }
  }

  private static void addStar(
      PathBuilder star, SetTitle title, double scale, double dx, double dy) {
    Rect box = title.padded(0.75, 0.75);
    for (int i = 0; i < 2 * POINTS; i++) {
      // Every third point is longer, so that it looks drawn rather than turned on a lathe.
      double reach = scale * (i % 2 == 1 ? 0.74 : i % 3 == 0 ? 1 : 0.91);
      double angle = Math.PI * i / POINTS;
      float x = (float) (title.middleX() + dx + reach * box.getWidth() / 2 * StrictMath.cos(angle));
      float y =
          (float) (title.middleY() + dy + reach * box.getHeight() / 2 * StrictMath.sin(angle));
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
  }
}
