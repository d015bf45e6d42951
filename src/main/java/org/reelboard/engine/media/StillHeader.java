package org.reelboard.engine.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * What a JPEG, PNG or WebP file says of itself before its pixels.
 *
 * @param coded the size before it is turned
 * @param alpha true if parts of it may be transparent
 * @param moving true if it holds more than one picture
 */
record StillHeader(Size coded, boolean alpha, boolean moving, Orientation orientation) {
  /** Reads it from a file of this kind. */
  static StillHeader read(Path file, StillFormat format) throws MediaException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      return switch (format) {
        case JPEG -> JpegHeader.read(bytes);
        case PNG -> PngHeader.read(bytes);
        case WEBP -> WebpHeader.read(bytes);
        case GIF, HEIF -> throw new IllegalArgumentException(format + " is read by FFmpeg");
      };
    } catch (EOFException e) {
      throw Refusal.of("damaged", file, e);
    } catch (IOException e) {
      throw Refusal.of("failed", file, e);
    }
  }

  /** The size as shown. */
  Size shown() {
    return orientation.shown(coded);
  }

  /** A size from a file, which may say anything. */
  static Size size(int width, int height) throws EOFException {
    if (width <= 0 || height <= 0) {
      throw new EOFException("no size: " + width + "x" + height);
    }
    return new Size(width, height);
  }
}
