package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.artwork.SoftInk;

/**
 * Where overlays are drawn: memory that is used again and again. Not for several threads at once.
 */
final class Easel implements AutoCloseable {
  private static final int BYTES_OF_PIXEL = 4;

  // Whoever closes the owner need not be who drew.
  private Arena arena = Arena.ofShared();
  private MemorySegment memory = MemorySegment.NULL;
  private @Nullable Pixels last;

  /**
   * Draws what lies in a region.
   *
   * @param deviation of a blur of the whole, in units of the drawing
   * @return good until the next call
   */
  Pixels draw(Drawing drawing, Matrix33 matrix, double deviation, Region region) {
    int width = region.width() + 1;
    int count = width * region.height();
    makeRoom(count);
    MemorySegment drawn = memory.asSlice(0, (long) count * BYTES_OF_PIXEL);
    Pixels pixels = new Pixels(region, drawn);
    last = pixels;
    try (Surface surface =
        Surface.wrapPixels(
            info(width, region.height()), drawn.address(), (long) width * BYTES_OF_PIXEL)) {
      Canvas canvas = surface.getCanvas();
      canvas.translate(1 - region.left(), -region.top());
      canvas.concat(matrix);
      if (deviation > 0) {
        SoftInk.draw(canvas, drawing.bounds(), deviation, drawing::draw);
      } else {
        drawing.draw(canvas);
      }
    }
    return pixels;
  }

  /** Alpha in the highest byte of a little-endian whole number. */
  static ImageInfo info(int width, int height) {
    return new ImageInfo(width, height, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
  }

  /** Makes room for so many pixels, all clear. */
  private void makeRoom(int pixels) {
    if (last != null) {
      last.clear();
    }
    if (memory.byteSize() < (long) pixels * BYTES_OF_PIXEL) {
      arena.close();
      arena = Arena.ofShared();
      memory = arena.allocate((long) pixels * BYTES_OF_PIXEL, 64);
      last = null;
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
