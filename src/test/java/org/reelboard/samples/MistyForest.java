package org.reelboard.samples;

/** Rows of firs, each farther row paler in the mist, the sun behind them. */
final class MistyForest implements Painting {
  private static final int ROWS = 8;
  private static final Noise NOISE = new Noise(23);

  @Override
  public V at(double x, double y) {
    for (int row = ROWS - 1; row >= 0; row--) {
      double near = row / (double) (ROWS - 1);
      double ground =
          0.46 - 1.22 * Math.pow(near, 1.15) + 0.16 * NOISE.octaves(x * 0.9 + row * 7, row, 3);
      double spacing = 0.030 + 0.115 * near * near;
      if (y < ground || firs(x + row * 0.37, y - ground, spacing, row)) {
        return row(x, y, near, ground);
      }
    }
    return sky(x, y);
  }

  private static V row(double x, double y, double near, double ground) {
    V deep = V.rgb(0x0d1f1a).mix(V.rgb(0x1c3429), 0.3);
    double mist = Math.pow(1 - near, 1.25) * 0.90;
    double pooled =
        Math.clamp((ground + 0.10 - y) * (2.0 - 1.1 * near), 0, 0.72) * (1 - 0.65 * near);
    double drift = 0.10 * NOISE.octaves(x * 1.3, y * 3.5 + near * 9, 4);
    return deep.mix(
        air(x * 0.7, 0.5).times(0.92), Math.clamp(mist + pooled + drift * (1 - near), 0, 0.97));
  }

  private static V sky(double x, double y) {
    double away = Math.hypot(x - 0.22, y - 0.56);
    return air(x, y).plus(V.rgb(0xfff0cc).times(1.8 * Sky.step(0.088, 0.078, away)));
  }

  private static V air(double x, double y) {
    V top = V.rgb(0x86a7b4);
    V low = V.rgb(0xf6dcb4);
    V colour = low.mix(top, Sky.step(0.15, 1.1, y));
    double away = Math.hypot(x - 0.22, y - 0.56);
    return colour.plus(V.rgb(0xffcf8a).times(0.85 * Math.exp(-away * away * 7)));
  }

  /** True within a fir of the row: a column of jagged branches. */
  private static boolean firs(double x, double above, double spacing, int row) {
    int cell = (int) Math.floor(x / spacing);
    for (int i = cell - 1; i <= cell + 1; i++) {
      double size = 0.62 + 0.38 * NOISE.corner(i, row * 31);
      double tall = spacing * 4.4 * size;
      double middle = (i + 0.5 + 0.32 * NOISE.corner(i, row * 17 + 3)) * spacing;
      double up = above / tall;
      if (up < 0 || up > 1) {
        continue;
      }
      double tier = up * 11 % 1;
      double jag =
          0.66
              + 0.34 * (1 - tier)
              + 0.22 * NOISE.octaves(x / spacing * 14, above / spacing * 14, 2);
      double half = spacing * 0.72 * size * Math.pow(1 - up, 0.86) * jag;
      if (Math.abs(x - middle) < Math.max(half, spacing * 0.035 * (1 - up))) {
        return true;
      }
    }
    return false;
  }
}
