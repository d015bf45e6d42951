package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.Surface;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Premultiplied pixels of four bytes, where Skia has them: good until what they are of is closed.
 *
 * @param bytes row after row, nothing between them
 */
record RawPixels(ByteBuffer bytes, int width, int height) {
  RawPixels {
    bytes.order(ByteOrder.nativeOrder());
  }

  /** What was drawn on a surface; written to it, they change what it shows. */
  static RawPixels of(Surface surface) {
    try (Pixmap pixels = new Pixmap()) {
      if (!surface.peekPixels(pixels)) {
        throw new IllegalStateException("a surface without pixels");
      }
      return new RawPixels(pixels.getBuffer(), surface.getWidth(), surface.getHeight());
    }
  }

  /** A picture's, to be read. */
  static RawPixels of(Image image) {
    ByteBuffer bytes = Objects.requireNonNull(image.peekPixels(), "a picture without pixels");
    return new RawPixels(bytes, image.getWidth(), image.getHeight());
  }
}
