package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.types.IRect;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/** Lays pixels that are computed here over what is drawn. */
final class DirectPixels {
  private DirectPixels() {}

  /**
   * Lays pixels over a canvas.
   *
   * @param area in pixels of the canvas
   * @param fill sets all pixels, row after row; before, they are anything
   */
  static void draw(Canvas canvas, IRect area, Consumer<IntBuffer> fill) {
    try (Bitmap bitmap = new Bitmap()) {
      bitmap.allocPixels(
          new ImageInfo(
              area.getWidth(), area.getHeight(), ColorType.BGRA_8888, ColorAlphaType.PREMUL));
      try (Pixmap pixels = bitmap.peekPixels()) {
        fill.accept(pixels.getBuffer().order(ByteOrder.nativeOrder()).asIntBuffer());
      }
      // What never changes need not be copied.
      bitmap.setImmutable();
      try (Image image = Image.makeRasterFromBitmap(bitmap)) {
        canvas.save();
        canvas.resetMatrix();
        canvas.drawImage(image, area.getLeft(), area.getTop());
        canvas.restore();
      }
    }
  }
}
