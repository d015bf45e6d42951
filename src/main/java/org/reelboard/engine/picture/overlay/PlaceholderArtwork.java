package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.Artwork;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.Moment;

/** What stands for an overlay whose file is missing or cannot be read: a struck-through card. */
record PlaceholderArtwork(Rect box) implements Artwork, Drawing {
  private static final int GROUND = 0xd0262626;
  private static final int MARK = 0xff686868;

  @Override
  public Drawing at(Moment moment) {
    return this;
  }

  @Override
  public Object state() {
    return box;
  }

  @Override
  public Rect bounds() {
    return box;
  }

  @Override
  public void draw(Canvas canvas) {
    float corner = Math.min(box.getWidth(), box.getHeight()) / 12;
    float mark = Math.min(box.getWidth(), box.getHeight()) / 5;
    try (Paint paint = new Paint().setAntiAlias(true).setColor(GROUND)) {
      canvas.drawRRect(
          RRect.makeXYWH(box.getLeft(), box.getTop(), box.getWidth(), box.getHeight(), corner),
          paint);
      paint.setColor(MARK).setMode(PaintMode.STROKE).setStrokeWidth(mark / 6);
      canvas.drawRect(Rect.makeLTRB(-mark, -mark * 0.75f, mark, mark * 0.75f), paint);
      canvas.drawLine(-mark, mark, mark, -mark, paint);
    }
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
