package org.reelboard.engine.picture.resample;

/** A row of sums, in units of a {@link Plane}, back to whole numbers: nearest, halves up. */
final class Rounding {
  static final float PER_UNIT = 1f / Plane.UNIT;

  /** To the middle of the 8-bit values, and half a step on, since casts cut. */
  static final float HALF_UP = 128.5f;

  private Rounding() {}

  /** To 8 bits. */
  static void toBytes(float[] row, int length, byte[] target, int at) {
    for (int x = 0; x < length; x++) {
      float value = row[x] * PER_UNIT + HALF_UP;
      target[at + x] = (byte) (int) Math.min(255f, Math.max(0f, value));
    }
  }

  /** To samples of a plane. */
  static void toShorts(float[] row, int length, short[] target, int at) {
    for (int x = 0; x < length; x++) {
      // The shift makes the cast, which rounds towards 0, round down.
      float value = Math.min(65535f, Math.max(0f, row[x] + 32768.5f));
      target[at + x] = (short) ((int) value - 32768);
    }
  }
}
