package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;

/**
 * Draws what is soft with no more pixels than it has detail, upright on the frame, and enlarges it.
 */
public final class Reduced {
  private final Canvas canvas;
  private final float left;
  private final float top;
  private final int width;
  private final int height;
  private final double detail;

  private Reduced(Canvas canvas, Rect area, double detail) {
    this.canvas = canvas;
    this.detail = detail;
    this.left = (float) Math.floor(area.getLeft());
    this.top = (float) Math.floor(area.getTop());
    this.width = (int) Math.ceil((area.getRight() - left) * detail) + 1;
    this.height = (int) Math.ceil((area.getBottom() - top) * detail) + 1;
  }

  /**
   * Draws something.
   *
   * @param area what is seen of it, in pixels of the canvas
   * @param detail how many pixels it has for one of the canvas: above 0, at most 1
   */
  public static void draw(Canvas canvas, Rect area, double detail, Consumer<Canvas> drawn) {
    draw(canvas, area, detail, drawn, _ -> {}, 1);
  }

  /**
   * Draws something and changes its pixels.
   *
   * @param part how much of it: 0 to 1
   */
  static void draw(
      Canvas canvas,
      Rect area,
      double detail,
      Consumer<Canvas> drawn,
      Consumer<RawPixels> change,
      double part) {
    if (area.getWidth() > 0 && area.getHeight() > 0) {
      new Reduced(canvas, area, detail).draw(drawn, change, part);
    }
  }

  private void draw(Consumer<Canvas> drawn, Consumer<RawPixels> change, double part) {
    Matrix33 matrix = canvas.getLocalToDeviceAsMatrix33();
    try (Surface surface =
        Surface.makeRaster(
            new ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL))) {
      Canvas small = surface.getCanvas();
      small.scale((float) detail, (float) detail);
      small.translate(-left, -top);
      small.concat(matrix);
      drawn.accept(small);
      RawPixels pixels = RawPixels.of(surface);
      change.accept(pixels);
      if (detail == 1) {
        lay(surface, part);
      } else {
        Rect place =
            Rect.makeXYWH(left, top, (float) (width / detail), (float) (height / detail));
        Enlarging.draw(canvas, pixels, place, part);
      }
    }
  }

  private void lay(Surface surface, double part) {
    canvas.save();
    canvas.resetMatrix();
    try (Image image = surface.makeImageSnapshot();
        Paint paint = new Paint().setAlphaf((float) part)) {
      canvas.drawImage(image, left, top, paint);
    }
    canvas.restore();
  }
}
