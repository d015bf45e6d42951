package org.reelboard.engine.picture.resample;

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

  static Plane of(Grid across, Grid down, byte[] values) {
    Plane plane = empty(across, down);
    short[] samples = plane.samples;
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (((values[i] & 0xff) - 128) * UNIT);
    }
    return plane;
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
