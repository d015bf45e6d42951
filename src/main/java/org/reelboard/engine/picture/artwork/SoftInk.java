package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ink with a Gaussian blur: shadows, glows, whatever is out of focus. It is drawn at a size at
 * which the blur reaches over a few pixels only, and enlarged, for nothing finer is left of it: a
 * tenth of the time that Skia's own filters take at full size.
 */
public final class SoftInk {
  /**
   * How wide a blur has to be where it is computed, in pixels: wide enough that their grid is not
   * seen.
   */
  private static final double LEAST_DEVIATION = 2.0;

  /**
   * What drawing with soft edges, and enlarging between the pixels, blur by themselves: the
   * variances of a box (1/12) and of a triangle (1/6) of one pixel.
   */
  private static final double OWN_VARIANCE = 1 / 12.0 + 1 / 6.0;

  /** Behind so many deviations nothing is seen. */
  public static final double REACH = 3;

  private SoftInk() {}

  /**
   * Draws blurred ink in one colour, whatever colours the ink has: a shadow or a glow.
   *
   * @param bounds of the ink before it is blurred, in the canvas's units
   * @param deviation of the blur in the canvas's units, above 0
   * @param colour alpha, red, green, blue
   */
  public static void cast(
      Canvas canvas, Rect bounds, double deviation, int colour, Consumer<Canvas> ink) {
    // The colour of the ink does not matter, how much there is of it does.
    try (ColorFilter tint = ColorFilter.makeBlend(colour | 0xff000000, BlendMode.SRC_IN)) {
      draw(canvas, bounds, deviation, (colour >>> 24) / 255.0, Optional.of(tint), ink);
    }
  }

  /** Draws blurred ink in its own colours. */
  public static void draw(Canvas canvas, Rect bounds, double deviation, Consumer<Canvas> ink) {
    draw(canvas, bounds, deviation, 1, ink);
  }

  /** Draws blurred ink in its own colours, so much of it: 0 to 1. */
  public static void draw(
      Canvas canvas, Rect bounds, double deviation, double part, Consumer<Canvas> ink) {
    draw(canvas, bounds, deviation, part, Optional.empty(), ink);
  }

  private static void draw(
      Canvas canvas,
      Rect bounds,
      double deviation,
      double opacity,
      Optional<ColorFilter> tint,
      Consumer<Canvas> ink) {
    Matrix33 matrix = canvas.getLocalToDeviceAsMatrix33();
    double wide = deviation * scale(matrix);
    double reduction = Math.min(1, LEAST_DEVIATION / wide);
    Rect reached = reached(bounds, matrix, REACH * wide + 1 / reduction, canvas);
    double variance = wide * wide * reduction * reduction;
    double computed = Math.sqrt(reduction < 1 ? variance - OWN_VARIANCE : variance);
    Reduced.draw(
        canvas,
        reached,
        reduction,
        small ->
            tint.ifPresentOrElse(colour -> tinted(small, colour, ink), () -> ink.accept(small)),
        pixels -> GaussianBlur.blur(pixels, computed),
        opacity);
  }

  private static void tinted(Canvas canvas, ColorFilter colour, Consumer<Canvas> ink) {
    try (Paint layer = new Paint().setColorFilter(colour)) {
      canvas.saveLayer(null, layer);
      ink.accept(canvas);
      canvas.restore();
    }
  }

  /**
   * The pixels that blurred ink can reach and that are seen, with those around them whose ink
   * reaches in.
   */
  private static Rect reached(Rect bounds, Matrix33 matrix, double reach, Canvas canvas) {
    Rect ink = around(bounds, matrix).inflate((float) reach);
    Rect seen = canvas.getDeviceClipBounds().toRect().inflate((float) reach);
    Rect both = ink.intersect(seen);
    return both == null ? Rect.makeWH(0, 0) : both;
  }

  private static Rect around(Rect bounds, Matrix33 matrix) {
    float[] m = matrix.getMat();
    float middleX = (bounds.getLeft() + bounds.getRight()) / 2;
    float middleY = (bounds.getTop() + bounds.getBottom()) / 2;
    float x = m[0] * middleX + m[1] * middleY + m[2];
    float y = m[3] * middleX + m[4] * middleY + m[5];
    float halfWidth =
        (Math.abs(m[0]) * bounds.getWidth() + Math.abs(m[1]) * bounds.getHeight()) / 2;
    float halfHeight =
        (Math.abs(m[3]) * bounds.getWidth() + Math.abs(m[4]) * bounds.getHeight()) / 2;
    return Rect.makeLTRB(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  /** Pixels to a unit of the drawing. */
  private static double scale(Matrix33 matrix) {
    float[] m = matrix.getMat();
    return Math.sqrt(Math.abs((double) m[0] * m[4] - (double) m[1] * m[3]));
  }
}
