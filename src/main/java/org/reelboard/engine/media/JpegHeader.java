package org.reelboard.engine.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the segments before a JPEG's pixels (ITU-T T.81, annex B). */
final class JpegHeader {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private JpegHeader() {}

  static StillHeader read(RandomAccessFile bytes) throws IOException {
    Orientation orientation = Orientation.UPRIGHT;
    bytes.seek(2);
    while (true) {
      int marker = nextMarker(bytes);
      long next = bytes.getFilePointer() + bytes.readUnsignedShort();
      if (isFrame(marker)) {
        bytes.readUnsignedByte();
        int height = bytes.readUnsignedShort();
        int width = bytes.readUnsignedShort();
        return new StillHeader(StillHeader.size(width, height), false, false, orientation);
      }
      if (marker == 0xe1) {
        orientation = exifOrientation(bytes, next, orientation);
      }
      bytes.seek(next);
    }
  }

  /** True if the end of the picture is there: its entropy-coded data never holds that marker. */
  static boolean isWhole(byte[] bytes) {
    for (int i = startOfScan(bytes); i + 1 < bytes.length; i++) {
      if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == 0xd9) {
        return true;
      }
    }
    return false;
  }

  /** Where the pixels begin: what comes before may hold a small picture of its own. */
  private static int startOfScan(byte[] bytes) {
    int at = 2;
    while (at + 3 < bytes.length && (bytes[at + 1] & 0xff) != 0xda) {
      boolean padding = (bytes[at + 1] & 0xff) == 0xff;
      at += padding ? 1 : 2 + ((bytes[at + 2] & 0xff) << 8 | (bytes[at + 3] & 0xff));
    }
    return at;
  }

  private static int nextMarker(RandomAccessFile bytes) throws IOException {
    if (bytes.readUnsignedByte() != 0xff) {
      throw new EOFException("no marker at " + bytes.getFilePointer());
    }
    int marker = bytes.readUnsignedByte();
    while (marker == 0xff) {
      marker = bytes.readUnsignedByte();
    }
    return marker;
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static Orientation exifOrientation(
      RandomAccessFile bytes, long end, Orientation otherwise) throws IOException {
    byte[] segment = new byte[(int) Math.max(0, end - bytes.getFilePointer())];
    bytes.readFully(segment);
    boolean exif =
        segment.length > EXIF.length && Arrays.equals(Arrays.copyOf(segment, EXIF.length), EXIF);
    return exif
        ? Exif.orientation(Arrays.copyOfRange(segment, EXIF.length, segment.length))
        : otherwise;
  }
}
