package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Frame;

/**
 * An opaque picture to be resampled: the planes of a {@link Frame}, each sample as {@code (value -
 * 128) * 64}. The six bits below the point keep what one resampling computed for the next; signed
 * whole numbers are what the machine turns into floating ones fastest.
 */
public final class Raster {
  /** Units of a sample in one step of an 8-bit value. */
  static final int UNIT = 64;

  private static final int UNIT_BITS = 6;

  private final int width;
  private final int height;
  private final short[][] planes;

  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.planes = new short[3][Math.multiplyExact(width, height)];
  }

  /** The frame's colours; its alpha is not looked at. */
  public static Raster of(Frame frame) {
    Raster raster = new Raster(frame.width(), frame.height());
    widen(frame.luma(), raster.planes[0]);
    widen(frame.blueDifference(), raster.planes[1]);
    widen(frame.redDifference(), raster.planes[2]);
    return raster;
  }

  private static void widen(byte[] from, short[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = (short) (((from[i] & 0xff) - 128) * UNIT);
    }
  }

  /** The picture in 8 bits. */
  public Frame toFrame() {
    Frame frame = Frame.opaque(width, height);
    narrow(planes[0], frame.luma());
    narrow(planes[1], frame.blueDifference());
    narrow(planes[2], frame.redDifference());
    return frame;
  }

  private static void narrow(short[] from, byte[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = (byte) Math.clamp(((from[i] + UNIT / 2) >> UNIT_BITS) + 128, 0, 255);
    }
  }

  /** The picture turned by a quarter against the clock. */
  Raster turned() {
    Raster turned = new Raster(/* width= */ height, /* height= */ width);
    for (int plane = 0; plane < planes.length; plane++) {
      for (int y = 0; y < turned.height; y++) {
        for (int x = 0; x < turned.width; x++) {
          turned.planes[plane][y * turned.width + x] = planes[plane][x * width + width - 1 - y];
        }
      }
    }
    return turned;
  }

  /** Draws a picture that lies wholly inside this one over it; only while this one is made. */
  void lay(Raster top, int left, int above) {
    for (int plane = 0; plane < planes.length; plane++) {
      for (int y = 0; y < top.height; y++) {
        System.arraycopy(
            top.planes[plane], y * top.width, planes[plane], (above + y) * width + left, top.width);
      }
    }
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** What it takes in memory. */
  public long bytes() {
    return 6L * width * height;
  }

  /** Y, U, V: width x height samples each. */
  short[][] planes() {
    return planes;
  }
}
