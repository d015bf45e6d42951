package org.reelboard.engine.media;

/**
 * Chroma from 4:4:4 to 4:2:0 with samples where {@link Chroma#HALF} says: the average of two rows,
 * each weighted 1-2-1 around its column. Beyond the edges the edge samples go on.
 */
final class ChromaSampling {
  private ChromaSampling() {}

  /** The frame with half its chroma; the frame itself where it has no more. Alpha is left out. */
  static Frame halved(Frame frame) {
    if (frame.chroma() == Chroma.HALF) {
      return frame;
    }
    Frame halved = Frame.opaque(frame.width(), frame.height(), Chroma.HALF);
    System.arraycopy(frame.luma(), 0, halved.luma(), 0, halved.luma().length);
    halve(frame.blueDifference(), frame.width(), frame.height(), halved.blueDifference());
    halve(frame.redDifference(), frame.width(), frame.height(), halved.redDifference());
    return halved;
  }

  /**
   * Halves a plane in both directions.
   *
   * @param plane width x height samples
   * @param halved gets half as many in either direction, rounded up
   */
  static void halve(byte[] plane, int width, int height, byte[] halved) {
    int halfWidth = Math.ceilDiv(width, 2);
    for (int row = 0; row < Math.ceilDiv(height, 2); row++) {
      int upper = 2 * row * width;
      int lower = Math.min(2 * row + 1, height - 1) * width;
      int out = row * halfWidth;
      int before = sum(plane, upper, lower);
      for (int column = 0; column < halfWidth; column++) {
        int at = 2 * column;
        int next = Math.min(at + 1, width - 1);
        int here = sum(plane, upper + at, lower + at);
        int after = sum(plane, upper + next, lower + next);
        halved[out + column] = (byte) ((before + 2 * here + after + 4) >> 3);
        before = after;
      }
    }
  }

  private static int sum(byte[] plane, int upper, int lower) {
    return (plane[upper] & 0xff) + (plane[lower] & 0xff);
  }
}
