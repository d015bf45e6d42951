package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;

/**
 * A picture of something that takes long to draw, to be drawn again and again.
 *
 * @param place where it lies, in the coordinates that it was drawn in
 */
public record Sprite(Image image, Rect place) implements AutoCloseable {
  /** Pixels of a blur's deviation that are enough: with more of them it looks the same. */
  public static final double DETAIL = 2.1;

  private static final int LARGEST = 4096;
  private static final double LEAST = 1.0 / 64;

  /**
   * Draws something once.
   *
   * @param bounds what is outside of them is lost
   * @param scale pixels for a unit
   */
  public static Sprite of(Rect bounds, double scale, Consumer<Canvas> drawn) {
    int left = (int) Math.floor(bounds.getLeft() * scale) - 1;
    int top = (int) Math.floor(bounds.getTop() * scale) - 1;
    int width = size(Math.ceil(bounds.getRight() * scale) + 1 - left);
    int height = size(Math.ceil(bounds.getBottom() * scale) + 1 - top);
    try (Surface surface = Surface.makeRaster(ImageInfo.makeN32Premul(width, height))) {
      Canvas canvas = surface.getCanvas();
      canvas.translate(-left, -top);
      canvas.scale((float) scale, (float) scale);
      drawn.accept(canvas);
      Rect place =
          Rect.makeXYWH(
              (float) (left / scale),
              (float) (top / scale),
              (float) (width / scale),
              (float) (height / scale));
      return new Sprite(surface.makeImageSnapshot(), place);
    }
  }

  /** How many pixels a unit has on a canvas as it is now. */
  public static double scaleOf(Canvas canvas) {
    float[] matrix = canvas.getLocalToDevice().getMat();
    double area = matrix[0] * matrix[5] - matrix[1] * matrix[4];
    return Math.max(LEAST, Math.sqrt(Math.abs(area)));
  }

  private static int size(double pixels) {
    return (int) Math.clamp(pixels, 1, LARGEST);
  }

  /** Draws it again, so much of it: 0 to 1. */
  public void draw(Canvas canvas, double part) {
    float[] matrix = canvas.getLocalToDevice().getMat();
    if (matrix[1] == 0 && matrix[4] == 0) {
      drawUpright(canvas, part);
    } else {
      drawTurned(canvas, part);
    }
  }

  private void drawUpright(Canvas canvas, double part) {
    try (Paint paint = new Paint().setAlphaf((float) part)) {
      canvas.drawImageRect(
          image,
          Rect.makeWH(image.getWidth(), image.getHeight()),
          place,
          SamplingMode.LINEAR,
          paint,
          true);
    }
  }

  /** Turned, Skia draws a picture in half the time if nothing but clearness lies around it. */
  private void drawTurned(Canvas canvas, double part) {
    Matrix33 placed =
        Matrix33.makeTranslate(place.getLeft(), place.getTop())
            .makeConcat(
                Matrix33.makeScale(
                    place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight()));
    try (Shader shader =
            image.makeShader(
                FilterTileMode.DECAL, FilterTileMode.DECAL, SamplingMode.LINEAR, placed);
        Paint paint = new Paint().setShader(shader).setAlphaf((float) part)) {
      canvas.drawRect(place, paint);
    }
  }

  /** What it takes to keep. */
  public long bytes() {
    return 4L * image.getWidth() * image.getHeight();
  }

  @Override
  public void close() {
    image.close();
  }
}
