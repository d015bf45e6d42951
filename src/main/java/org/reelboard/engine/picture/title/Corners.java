package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** The corners of a frame around the words. */
record Corners(Tint tint) implements Ornament {
  @Override
  public Rect box(SetTitle title) {
    return title.padded(0.6, 0.42);
  }

  @Override
  public Rect bounds(SetTitle title) {
    return box(title).inflate((float) (0.05 * title.size()));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Rect box = box(title);
    corner(canvas, title, box.getLeft(), box.getTop(), 1, 1);
    corner(canvas, title, box.getRight(), box.getTop(), -1, 1);
    corner(canvas, title, box.getLeft(), box.getBottom(), 1, -1);
    corner(canvas, title, box.getRight(), box.getBottom(), -1, -1);
  }

  private void corner(Canvas canvas, SetTitle title, double x, double y, int across, int down) {
    double length = 0.34 * title.size();
    double width = 0.05 * title.size();
    Painting.line(canvas, x, y, x + across * length, y, width, tint);
    Painting.line(canvas, x, y, x, y + down * length, width, tint);
  }
}
