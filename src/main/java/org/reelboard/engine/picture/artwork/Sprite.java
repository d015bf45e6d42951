package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Matrix33;
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
    RawPixels pixels = RawPixels.of(image);
    Matrix33 matrix =
        canvas
            .getLocalToDeviceAsMatrix33()
            .makeConcat(Matrix33.makeTranslate(place.getLeft(), place.getTop()))
            .makeConcat(
                Matrix33.makeScale(
                    place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight()));
    float[] m = matrix.getMat();
    if (m[1] == 0 && m[3] == 0 && m[0] > 0 && m[4] > 0) {
      Rect there =
          Rect.makeXYWH(m[2], m[5], m[0] * image.getWidth(), m[4] * image.getHeight());
      Enlarging.draw(canvas, pixels, there, part);
    } else {
      Turning.draw(canvas, pixels, matrix, part);
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
