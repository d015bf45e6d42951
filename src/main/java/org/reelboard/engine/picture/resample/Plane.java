package org.reelboard.engine.picture.resample;

import java.util.Arrays;

/**
 * One plane of a {@link Raster}: rows of samples, each as {@code (value - 128) * 64}. The six bits
 * below the point keep what one resampling computed for the next; signed whole numbers are what the
 * machine turns into floating ones fastest.
 *
 * @param samples one row after the other
 */
@SuppressWarnings("ArrayRecordComponent") // the samples are the plane, and nobody compares planes
record Plane(Grid across, Grid down, short[] samples) {
  /** Units of a sample in one step of an 8-bit value. */
  static final int UNIT = 64;

  private static final int UNIT_BITS = 6;

  static Plane empty(Grid across, Grid down) {
    return new Plane(across, down, new short[Math.multiplyExact(across.count(), down.count())]);
  }

  /** Takes 8-bit values for samples. */
  void widen(byte[] values, int from, int at, int length) {
    for (int i = 0; i < length; i++) {
      samples[at + i] = widened(values[from + i]);
    }
  }

  /** Takes columns of two planes side by side, each so wide, from one of them on. */
  void takeAcross(byte[] first, byte[] second, int each, int from) {
    int seam = Math.clamp((long) each - from, 0, width());
    int before = Math.clamp(-(long) from, 0, seam);
    int behind = Math.clamp(2L * each - from, seam, width());
    for (int y = 0; y < height(); y++) {
      int row = y * width();
      int source = y * each;
      widen(first, source + from + before, row + before, seam - before);
      widen(second, source + from + seam - each, row + seam, behind - seam);
      Arrays.fill(samples, row, row + before, widened(first[source]));
      Arrays.fill(samples, row + behind, row + width(), widened(second[source + each - 1]));
    }
  }

  /** Takes rows of two planes one above the other, each so high, from one of them on. */
  void takeDown(byte[] first, byte[] second, int each, int from) {
    for (int y = 0; y < height(); y++) {
      int at = Math.clamp((long) from + y, 0, 2 * each - 1);
      widen(at < each ? first : second, at % each * width(), y * width(), width());
    }
  }

  private static short widened(byte value) {
    return (short) (((value & 0xff) - 128) * UNIT);
  }

  int width() {
    return across.count();
  }

  int height() {
    return down.count();
  }

  /** Writes the samples in 8 bits. */
  void narrowTo(byte[] values) {
    for (int i = 0; i < samples.length; i++) {
      values[i] = (byte) Math.clamp(((samples[i] + UNIT / 2) >> UNIT_BITS) + 128, 0, 255);
    }
  }

  /** Draws a plane that lies wholly inside this one over it, from one of its samples on. */
  void lay(Plane top, int left, int above) {
    for (int y = 0; y < top.height(); y++) {
      System.arraycopy(
          top.samples, y * top.width(), samples, (above + y) * width() + left, top.width());
    }
  }

  /** Turned by a quarter against the clock, in a picture of that width. */
  Plane turned(int pictureWidth) {
    Plane turned = empty(down, across.reversed(pictureWidth));
    for (int y = 0; y < turned.height(); y++) {
      for (int x = 0; x < turned.width(); x++) {
        turned.samples[y * turned.width() + x] = samples[x * width() + width() - 1 - y];
      }
    }
    return turned;
  }
}
