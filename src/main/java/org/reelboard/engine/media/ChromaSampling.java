package org.reelboard.engine.media;

/**
 * Chroma from 4:4:4 to 4:2:0 with samples where H.264 and VP9 put them by default ("left"): on
 * every other column, half way between two rows. So a new sample is the average of two rows, each
 * weighted 1-2-1 around its column, as H.264 (ITU-T H.264, figure 6-1) places it.
 */
final class ChromaSampling {
  private ChromaSampling() {}

  /**
   * Halves a plane in both directions.
   *
   * @param plane width x height samples
   * @param width even
   * @param height even
   * @param halved gets width/2 x height/2 samples
   */
  static void halve(byte[] plane, int width, int height, byte[] halved) {
    int halfWidth = width / 2;
    for (int row = 0; row < height / 2; row++) {
      int upper = 2 * row * width;
      int out = row * halfWidth;
      int before = sum(plane, upper, width);
      for (int column = 0; column < halfWidth; column++) {
        int at = upper + 2 * column;
        int here = sum(plane, at, width);
        int after = sum(plane, at + 1, width);
        halved[out + column] = (byte) ((before + 2 * here + after + 4) >> 3);
        before = after;
      }
    }
  }

  private static int sum(byte[] plane, int at, int width) {
    return (plane[at] & 0xff) + (plane[at + width] & 0xff);
  }
}
