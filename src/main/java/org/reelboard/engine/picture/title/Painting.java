package org.reelboard.engine.picture.title;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.PaintMode;
import io.github.humbleui.skija.PaintStrokeCap;
import io.github.humbleui.skija.PaintStrokeJoin;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.picture.artwork.SoftInk;
import org.reelboard.engine.picture.artwork.Tint;
import org.reelboard.engine.picture.text.Shade;
import org.reelboard.engine.picture.text.Shaders;

/** Draws what ornaments are made of. */
final class Painting {
  private Painting() {}

  /** A filled rectangle with round corners. */
  static void fill(Canvas canvas, Rect rect, double radius, Shade shade) {
    try (Paint paint = new Paint().setAntiAlias(true)) {
      RRect round = rounded(rect, radius);
      switch (shade) {
        case Shade.Plain plain -> canvas.drawRRect(round, paint.setColor(plain.tint().argb()));
        case Shade.Gradient gradient -> {
          try (Shader shader = Shaders.of(gradient, rect)) {
            canvas.drawRRect(round, paint.setShader(shader));
          }
        }
      }
    }
  }

  private static RRect rounded(Rect rect, double radius) {
    float most = Math.min(rect.getWidth(), rect.getHeight()) / 2;
    return rect.withRadii(Math.min((float) radius, most));
  }

  /** A soft shadow of a rectangle with round corners. */
  static void shadow(Canvas canvas, Rect rect, double radius, double blur, Tint tint) {
    try (Paint paint = new Paint().setAntiAlias(true)) {
      RRect round = rounded(rect, radius);
      SoftInk.cast(canvas, rect, blur, tint.argb(), ink -> ink.drawRRect(round, paint));
    }
  }

  /** A line around a rectangle with round corners. */
  static void frame(Canvas canvas, Rect rect, double radius, double width, Tint tint) {
    try (Paint paint = pen(width, tint)) {
      canvas.drawRRect(rounded(rect, radius), paint);
    }
  }

  /** A straight line with round ends. */
  static void line(
      Canvas canvas, double x0, double y0, double x1, double y1, double width, Tint tint) {
    try (Paint paint = pen(width, tint)) {
      canvas.drawLine((float) x0, (float) y0, (float) x1, (float) y1, paint);
    }
  }

  /** A filled shape; the caller closes it. */
  static void fill(Canvas canvas, Path path, Tint tint) {
    try (Paint paint = new Paint().setAntiAlias(true).setColor(tint.argb())) {
      canvas.drawPath(path, paint);
    }
  }

  /** A shape's soft shadow; the caller closes the shape. */
  static void shadow(Canvas canvas, Path path, double blur, Tint tint) {
    try (Paint paint = new Paint().setAntiAlias(true)) {
      SoftInk.cast(canvas, path.getBounds(), blur, tint.argb(), ink -> ink.drawPath(path, paint));
    }
  }

  /** A pen with round ends; the caller closes it. */
  static Paint pen(double width, Tint tint) {
    return new Paint()
        .setAntiAlias(true)
        .setMode(PaintMode.STROKE)
        .setStrokeWidth((float) width)
        .setStrokeCap(PaintStrokeCap.ROUND)
        .setStrokeJoin(PaintStrokeJoin.ROUND)
        .setColor(tint.argb());
  }
}
