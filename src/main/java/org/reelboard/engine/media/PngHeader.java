package org.reelboard.engine.media;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Reads the chunks of a PNG other than its pixels (W3C PNG, third edition). */
final class PngHeader {
  private static final int SIGNATURE_BYTES = 8;
  private static final int CRC_BYTES = 4;
  private static final int IHDR = 0x49484452;
  private static final int TRNS = 0x74524e53;
  private static final int EXIF = 0x65584966;
  private static final int IEND = 0x49454e44;
  private static final int LARGEST_EXIF = 1 << 20;

  private PngHeader() {}

  static StillHeader read(RandomAccessFile bytes) throws IOException {
    bytes.seek(SIGNATURE_BYTES);
    Size size = new Size(1, 1);
    boolean alpha = false;
    Orientation orientation = Orientation.UPRIGHT;
    while (true) {
      long length = bytes.readInt() & 0xffffffffL;
      int type = bytes.readInt();
      long next = bytes.getFilePointer() + length + CRC_BYTES;
      switch (type) {
        case IHDR -> {
          size = StillHeader.size(bytes.readInt(), bytes.readInt());
          bytes.readUnsignedByte();
          alpha = (bytes.readUnsignedByte() & 4) != 0;
        }
        case TRNS -> alpha = true;
        case EXIF -> {
          byte[] tiff = new byte[(int) Math.min(length, LARGEST_EXIF)];
          bytes.readFully(tiff);
          orientation = Exif.orientation(tiff);
        }
        case IEND -> {
          return new StillHeader(size, alpha, false, orientation);
        }
        default -> {}
      }
      bytes.seek(next);
    }
  }
}
