package org.reelboard.samples;

/** A skyline after sunset, its windows lit, mirrored in the harbour. */
record CityNight(double time) implements Painting {
  private static final Noise NOISE = new Noise(41);
  private static final double SHORE = -0.30;

  @Override
  public V at(double x, double y) {
    if (y >= SHORE) {
      return above(x, y, 0);
    }
    double depth = SHORE - y;
    double wave = NOISE.octaves(x * 5 + time * 0.5, depth * 46 / (0.25 + depth) + time * 1.1, 3);
    double blur = 0.020 + 0.22 * depth;
    V sum = V.of(0, 0, 0);
    for (int i = -3; i <= 3; i++) {
      double mirroredX = x + wave * 0.022 * (0.3 + depth * 2.4);
      double mirroredY = SHORE + depth * 0.92 + wave * 0.20 * depth + i * blur / 7;
      sum = sum.plus(above(mirroredX, Math.max(SHORE, mirroredY), blur));
    }
    return sum.times(0.66 / 7).plus(V.rgb(0x0a1424).times(0.6));
  }

  private static V above(double x, double y, double blur) {
    for (int row = 3; row >= 0; row--) {
      V seen = row(x, y, row, blur);
      if (seen != null) {
        return seen;
      }
    }
    return sky(x, y);
  }

  private static V sky(double x, double y) {
    V colour = V.rgb(0xff9a5e).mix(V.rgb(0x7c4a86), Sky.step(-0.3, 0.22, y));
    colour = colour.mix(V.rgb(0x16224e), Sky.step(0.0, 0.85, y));
    double cloud = Sky.step(0.02, 0.5, NOISE.octaves(x * 1.5 + 3, y * 5.2, 5) + 0.10);
    colour = colour.mix(V.rgb(0xe87f6c).mix(V.rgb(0x2a2c5e), Sky.step(-0.1, 0.6, y)), 0.55 * cloud);
    double moon = Math.hypot(x - 0.33, y - 0.67);
    return colour
        .plus(V.rgb(0xfff2d8).times(1.7 * Sky.step(0.052, 0.047, moon)))
        .plus(V.rgb(0x9fb0e8).times(0.20 * Math.exp(-moon * 9)));
  }

  /** The houses of one row, the nearest row 3; null where there are none. */
  private static @org.jspecify.annotations.Nullable V row(
      double x, double y, int row, double blur) {
    double near = row / 3.0;
    double spacing = 0.085 + 0.045 * near;
    double place = x / spacing + row * 13.7;
    int house = (int) Math.floor(place);
    double chance = 0.5 + 0.5 * NOISE.corner(house, row * 5);
    double cluster = Math.exp(-Math.pow((x + 0.12 - 0.12 * row) / 0.46, 2));
    double top =
        SHORE
            + 0.07
            + (0.14 + 0.62 * chance * chance) * (1.08 - 0.62 * near) * (0.28 + 0.9 * cluster);
    double across = place - house;
    double set = 0.10 * (0.5 + 0.5 * NOISE.corner(house, row * 9 + 2));
    if (across < set * 0.5) {
      return null;
    }
    double step = y > top - 0.055 ? 0.16 + 0.14 * chance : 0;
    boolean mast = chance > 0.72 && Math.abs(across - 0.55) < 0.020 && y < top + 0.10;
    boolean body = y < top && across > set + step && across < 1 - step;
    if (!body) {
      return mast ? V.rgb(0x141a30) : null;
    }
    V wall = V.rgb(0x20284c).mix(V.rgb(0x6a4a70), 0.62 * (1 - near)).times(0.42 + 0.30 * across);
    return wall.plus(windows(across, y, house, row, near, spacing, blur));
  }

  private static V windows(
      double across, double y, int house, int row, double near, double spacing, double blur) {
    double columns = 6 + 2 * row;
    double pitch = 0.0165 + 0.0035 * near;
    double wx = across * columns;
    double wy = y / pitch;
    double inX = wx - Math.floor(wx);
    double inY = wy - Math.floor(wy);
    int key = house * 64 + (int) Math.floor(wx);
    double lit = NOISE.corner(key, row * 1000 + (int) Math.floor(wy) + 400);
    double floor = NOISE.corner(house, row * 333 + (int) Math.floor(wy));
    boolean frame = blur > 0 || (inX > 0.22 && inX < 0.78 && inY > 0.28 && inY < 0.80);
    if (!frame || lit + 0.5 * floor < 0.22) {
      return V.of(0, 0, 0);
    }
    double hue = 0.5 + 0.5 * NOISE.corner(key + 7, (int) Math.floor(wy));
    V warm = V.rgb(0xffc46a).mix(V.rgb(0xfff0d0), hue);
    V tint = hue > 0.93 ? V.rgb(0x8fd0ff) : warm;
    double strength = (0.35 + 0.75 * Math.abs(lit)) * (0.55 + 0.45 * near) * (blur > 0 ? 0.42 : 1);
    return tint.times(strength * (spacing > 0 ? 1.1 : 1));
  }
}
