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
import java.util.Objects;

/** Lays pixels that are computed here over what is drawn. */
final class DirectPixels {
  /** Rows that are laid together: their pixels stay in the processor's cache. */
  static final int BAND = 64;

  private DirectPixels() {}

  /** Computes rows of pixels. */
  interface Rows {
    /** Sets all pixels of some rows; before, they are anything. */
    void fill(int first, int count, IntBuffer pixels);
  }

  /**
   * Lays pixels over a canvas.
   *
   * @param area in pixels of the canvas
   */
  static void draw(Canvas canvas, IRect area, Rows rows) {
    canvas.save();
    canvas.resetMatrix();
    for (int first = 0; first < area.getHeight(); first += BAND) {
      int count = Math.min(BAND, area.getHeight() - first);
      try (Bitmap bitmap = bitmap(area.getWidth(), count)) {
        try (Pixmap pixels = Objects.requireNonNull(bitmap.peekPixels())) {
          rows.fill(
              first, count, pixels.getBuffer().order(ByteOrder.nativeOrder()).asIntBuffer());
        }
        // What never changes need not be copied.
        bitmap.setImmutable();
        try (Image image = Image.makeRasterFromBitmap(bitmap)) {
          canvas.drawImage(image, area.getLeft(), area.getTop() + first);
        }
      }
    }
    canvas.restore();
  }

  private static Bitmap bitmap(int width, int height) {
    Bitmap bitmap = new Bitmap();
    bitmap.allocPixels(
        new ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL));
    return bitmap;
  }
}
