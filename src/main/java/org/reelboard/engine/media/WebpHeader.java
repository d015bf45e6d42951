package org.reelboard.engine.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Reads the chunks of a WebP file other than its pixels (RFC 9649). */
final class WebpHeader {
  private static final int RIFF_BYTES = 12;
  private static final int LOSSY = 0x56503820;
  private static final int LOSSLESS = 0x5650384c;
  private static final int EXTENDED = 0x56503858;
  private static final int EXIF = 0x45584946;
  private static final int LARGEST_EXIF = 1 << 20;
  private static final int MOVING_FLAG = 0x02;
  private static final int ALPHA_FLAG = 0x10;

  private WebpHeader() {}

  static StillHeader read(RandomAccessFile bytes) throws IOException {
    bytes.seek(RIFF_BYTES);
    int type = bytes.readInt();
    long length = littleEndian(bytes, 4);
    long next = bytes.getFilePointer() + length + (length & 1);
    return switch (type) {
      case LOSSY -> lossy(bytes);
      case LOSSLESS -> lossless(bytes);
      case EXTENDED -> extended(bytes, next);
      default -> throw new EOFException("not a WebP chunk: " + Integer.toHexString(type));
    };
  }

  private static StillHeader lossy(RandomAccessFile bytes) throws IOException {
    bytes.skipBytes(6);
    int width = (int) littleEndian(bytes, 2) & 0x3fff;
    int height = (int) littleEndian(bytes, 2) & 0x3fff;
    return new StillHeader(StillHeader.size(width, height), false, false, Orientation.UPRIGHT);
  }

  private static StillHeader lossless(RandomAccessFile bytes) throws IOException {
    bytes.skipBytes(1);
    int packed = (int) littleEndian(bytes, 4);
    Size size = new Size((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
    return new StillHeader(size, (packed >> 28 & 1) != 0, false, Orientation.UPRIGHT);
  }

  private static StillHeader extended(RandomAccessFile bytes, long afterHeader) throws IOException {
    int flags = bytes.readUnsignedByte();
    bytes.skipBytes(3);
    Size size = new Size((int) littleEndian(bytes, 3) + 1, (int) littleEndian(bytes, 3) + 1);
    return new StillHeader(
        size,
        (flags & ALPHA_FLAG) != 0,
        (flags & MOVING_FLAG) != 0,
        orientation(bytes, afterHeader));
  }

  private static Orientation orientation(RandomAccessFile bytes, long start) throws IOException {
    long at = start;
    while (at + 8 <= bytes.length()) {
      bytes.seek(at);
      int type = bytes.readInt();
      long length = littleEndian(bytes, 4);
      if (type == EXIF) {
        byte[] tiff = new byte[(int) Math.min(length, LARGEST_EXIF)];
        bytes.readFully(tiff);
        return Exif.orientation(tiff);
      }
      at += 8 + length + (length & 1);
    }
    return Orientation.UPRIGHT;
  }

  private static long littleEndian(RandomAccessFile bytes, int count) throws IOException {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (long) bytes.readUnsignedByte() << (8 * i);
    }
    return value;
  }
}
