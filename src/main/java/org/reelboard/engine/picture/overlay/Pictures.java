package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterMipmap;
import io.github.humbleui.skija.FilterMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.MipmapMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;

/** Frames as Skia's pictures, and how those are drawn. */
final class Pictures {
  private static final int BYTES_OF_PIXEL = 4;

  /** Where a picture is reduced further, its pixels must be averaged before. */
  private static final double MOST_REDUCED = 0.7;

  private Pictures() {}

  /** A picture that whoever asked closes. */
  static Image image(Frame frame) {
    byte[] pixels = new byte[Math.toIntExact((long) BYTES_OF_PIXEL * frame.luma().length)];
    FrameConversion.toBgra(frame, pixels);
    return Image.makeRasterFromBytes(
        Easel.info(frame.width(), frame.height()), pixels, (long) BYTES_OF_PIXEL * frame.width());
  }

  /** Draws a whole picture into a box, with soft edges, between the pixels. */
  static void draw(Image image, Rect box, Canvas canvas) {
    float[] matrix = canvas.getLocalToDeviceAsMatrix33().getMat();
    double scale = StrictMath.hypot(matrix[0], matrix[3]) * box.getWidth() / image.getWidth();
    SamplingMode sampling =
        scale >= MOST_REDUCED
            ? SamplingMode.LINEAR
            : new FilterMipmap(FilterMode.LINEAR, MipmapMode.LINEAR);
    try (Paint paint = new Paint().setAntiAlias(true)) {
      Rect all = Rect.makeWH(image.getWidth(), image.getHeight());
      canvas.drawImageRect(image, all, box, sampling, paint, true);
    }
  }

  /**
   * The same, with edges on whole pixels where it stands upright: two boxes that touch would else
   * both be soft there, and let what is below shine through.
   */
  static void drawOnWholePixels(Image image, Rect box, Canvas canvas) {
    float[] matrix = canvas.getLocalToDeviceAsMatrix33().getMat();
    if (matrix[1] != 0 || matrix[3] != 0) {
      draw(image, box, canvas);
      return;
    }
    Rect pixels =
        Rect.makeLTRB(
            Math.round(matrix[0] * box.getLeft() + matrix[2]),
            Math.round(matrix[4] * box.getTop() + matrix[5]),
            Math.round(matrix[0] * box.getRight() + matrix[2]),
            Math.round(matrix[4] * box.getBottom() + matrix[5]));
    canvas.save();
    canvas.resetMatrix();
    draw(image, pixels, canvas);
    canvas.restore();
  }
}
