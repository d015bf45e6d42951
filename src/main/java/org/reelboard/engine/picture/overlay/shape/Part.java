package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import org.reelboard.engine.picture.artwork.Tint;

/**
 * One piece of a shape.
 *
 * @param thickness of the line along the contour; 0: the contour is filled
 * @param corners how lines meet
 */
record Part(Contour contour, Tint tint, double thickness, PaintStrokeJoin corners) {

  static Part filled(Contour contour, Tint tint) {
    return new Part(contour, tint, 0, PaintStrokeJoin.ROUND);
  }

  /** A line with round ends. */
  static Part line(Contour contour, Tint tint, double thickness) {
    return new Part(contour, tint, thickness, PaintStrokeJoin.ROUND);
  }

  /** The same, whose outline has no rounded corners. */
  Part sharp() {
    return new Part(contour, tint, thickness, PaintStrokeJoin.MITER);
  }

  void draw(Canvas canvas) {
    paint(canvas, tint, thickness);
  }

  /** Draws it larger by a width to all sides. */
  void drawAround(double width, Tint outline, Canvas canvas) {
    paint(canvas, outline, thickness + 2 * width);
  }

  private void paint(Canvas canvas, Tint ink, double stroke) {
    try (PathBuilder builder = new PathBuilder();
        Paint paint = new Paint()) {
      contour.trace(builder);
      paint
          .setAntiAlias(true)
          .setColor(ink.argb())
          .setStrokeCap(PaintStrokeCap.ROUND)
          .setStrokeJoin(corners);
      try (Path path = builder.build()) {
        if (stroke > 0) {
          paint.setStrokeWidth((float) stroke);
          paint.setMode(thickness > 0 ? PaintMode.STROKE : PaintMode.STROKE_AND_FILL);
        }
        canvas.drawPath(path, paint);
      }
    }
  }
}
