package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Drawing;

/** An inset's picture in its box, with what is around it. */
record InsetDrawing(Time state, Image image, InsetLook look, Edges edges) implements Drawing {
  /** Where the edges of a bare picture may lie. */
  enum Edges {
    /** Between pixels, so that it moves evenly. */
    ANYWHERE,
    /** On whole pixels, so that neighbours meet. */
    WHOLE_PIXELS
  }

  @Override
  public Rect box() {
    return look.box();
  }

  @Override
  public Rect bounds() {
    return look.edging().around(look.box());
  }

  @Override
  public void draw(Canvas canvas) {
    if (look.isBare() && edges == Edges.WHOLE_PIXELS) {
      Pictures.drawOnWholePixels(image, look.box(), canvas);
      return;
    }
    if (look.edging().shadow() > 0) {
      look.edging().drawShadow(look.box(), canvas, this::drawOutline);
    }
    if (look.edging().width() > 0) {
      drawOutline(canvas);
    }
    if (look.corner() == 0) {
      Pictures.draw(image, look.box(), canvas);
      return;
    }
    canvas.save();
    canvas.clipRRect(look.inside(), true);
    Pictures.draw(image, look.box(), canvas);
    canvas.restore();
  }

  private void drawOutline(Canvas canvas) {
    try (Paint paint = new Paint().setAntiAlias(true).setColor(look.edging().tint().argb())) {
      canvas.drawRRect(look.outside(), paint);
    }
  }
}
