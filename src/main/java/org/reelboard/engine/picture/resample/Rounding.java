package org.reelboard.engine.picture.resample;

/** A row of sums, in units of a {@link Plane}, back to whole numbers: nearest, halves up. */
final class Rounding {
  private static final float PER_UNIT = 1f / Plane.UNIT;

  private Rounding() {}

  /** To the row y of a frame's plane. */
  static void toBytes(float[] row, byte[] target, int y) {
    int at = y * row.length;
    for (int x = 0; x < row.length; x++) {
      float value = row[x] * PER_UNIT + 128.5f;
      target[at + x] = (byte) (int) Math.min(255f, Math.max(0f, value));
    }
  }

  /** To the row y of a raster's plane. */
  static void toShorts(float[] row, short[] target, int y) {
    int at = y * row.length;
    for (int x = 0; x < row.length; x++) {
      // The shift makes the cast, which rounds towards 0, round down.
      float value = Math.min(65535f, Math.max(0f, row[x] + 32768.5f));
      target[at + x] = (short) ((int) value - 32768);
    }
  }
}
