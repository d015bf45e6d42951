package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Tint;

/** A ring around the words that empties clockwise while the overlay is seen. */
record Ring(Tint tint) implements Ornament {
  private static final float TOP = -90;
  private static final float ROUND = 360;

  private static double width(SetTitle title) {
    return 0.07 * title.size();
  }

  @Override
  public Rect box(SetTitle title) {
    Rect box = title.box();
    double radius = StrictMath.hypot(box.getWidth(), box.getHeight()) / 2 + 0.12 * title.size();
    return Rect.makeXYWH(
        (float) (title.middleX() - radius),
        (float) (title.middleY() - radius),
        (float) (2 * radius),
        (float) (2 * radius));
  }

  @Override
  public Rect bounds(SetTitle title) {
    return box(title).inflate((float) width(title));
  }

  @Override
  public void draw(Canvas canvas, SetTitle title, double progress) {
    Rect box = box(title);
    try (Paint disc = new Paint().setAntiAlias(true).setColor(Tint.BLACK.faded(0.38).argb());
        Paint track = Painting.pen(width(title), Tint.WHITE.faded(0.28));
        Paint pen = Painting.pen(width(title), tint)) {
      canvas.drawOval(box, disc);
      canvas.drawOval(box, track);
      float left = (float) (1 - progress) * ROUND;
      canvas.drawArc(
          box.getLeft(),
          box.getTop(),
          box.getRight(),
          box.getBottom(),
          TOP + ROUND - left,
          left,
          false,
          pen);
    }
  }

  @Override
  public boolean isMoving() {
    return true;
  }
}
