package org.reelboard.samples;

/** Echo of a hall (Schroeder: parallel combs, then all-passes), and a steady peak. */
final class Room {
  private static final int[] COMBS = {1687, 1601, 2053, 2251};
  private static final int[] ALL_PASSES = {389, 307};

  private Room() {}

  /** Adds the hall to one channel; {@code spread} sets the channels apart. */
  static void echo(float[] track, double wet, int spread) {
    float[] sum = new float[track.length];
    for (int length : COMBS) {
      comb(track, sum, length + spread);
    }
    for (int length : ALL_PASSES) {
      allPass(sum, length + spread);
    }
    for (int i = 0; i < track.length; i++) {
      track[i] += (float) (sum[i] * wet / COMBS.length);
    }
  }

  /** Brings the loudest sample of both channels to {@code peak}. */
  static void level(float[] left, float[] right, double peak) {
    float most = 1e-6f;
    for (int i = 0; i < left.length; i++) {
      most = Math.max(most, Math.max(Math.abs(left[i]), Math.abs(right[i])));
    }
    float factor = (float) (peak / most);
    for (int i = 0; i < left.length; i++) {
      left[i] *= factor;
      right[i] *= factor;
    }
  }

  private static void comb(float[] in, float[] sum, int length) {
    float[] line = new float[length];
    float dull = 0;
    for (int i = 0; i < in.length; i++) {
      float out = line[i % length];
      dull += 0.55f * (out - dull);
      line[i % length] = in[i] + 0.80f * dull;
      sum[i] += out;
    }
  }

  private static void allPass(float[] track, int length) {
    float[] line = new float[length];
    for (int i = 0; i < track.length; i++) {
      float delayed = line[i % length];
      float in = track[i] + 0.6f * delayed;
      line[i % length] = in;
      track[i] = delayed - 0.6f * in;
    }
  }
}
