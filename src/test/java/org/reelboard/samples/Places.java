package org.reelboard.samples;

import java.util.function.DoubleBinaryOperator;
import org.reelboard.samples.Landscape.Mood;

/** The landscapes of the sample projects. */
final class Places {
  private static final Noise HILLS = new Noise(11);

  private Places() {}

  /** Snowy peaks in the first light. */
  static Painting alpineDawn() {
    DoubleBinaryOperator height =
        (x, z) -> {
          double valley =
              Sky.step(0.3, 5, Math.abs(x + 0.6 * Math.sin(z * 0.22)) + Math.max(0, z - 9) * 0.3);
          return 5.4 * (0.10 + 0.90 * valley) * HILLS.ridges(x * 0.17 + 3, z * 0.17, 8) - 0.38;
        };
    Sky sky =
        new Sky(
            Sky.direction(-62, 13),
            V.rgb(0xffb070).times(1.25),
            V.rgb(0x4f7fb8),
            V.rgb(0xf3c9b4),
            0.42,
            0,
            0,
            0);
    Mood mood =
        new Mood(
            0.08, 1.45, V.rgb(0x55643f), V.rgb(0x6b625c), V.rgb(0xf2f6ff), 1.0, 0.026, 0.02, 0);
    return new Landscape(height, mood, sky, V.of(0, 1.35, -2.5));
  }

  /** A still lake among dark woods and mountains. */
  static Painting lakeMorning() {
    DoubleBinaryOperator height =
        (x, z) -> {
          double shore = Sky.step(1.2, 15, Math.hypot(x * 0.9, (z - 2.6) * 0.62));
          return 6.4 * shore * (0.06 + HILLS.ridges(x * 0.21 + 4.4, z * 0.21 + 1.7, 9)) - 0.16;
        };
    Sky sky =
        new Sky(
            Sky.direction(-72, 24),
            V.rgb(0xfff0d8).times(1.15),
            V.rgb(0x2f6fc0),
            V.rgb(0xc4dcec),
            0.50,
            0,
            0,
            0);
    Mood mood =
        new Mood(
            0.03, 1.75, V.rgb(0x36521f), V.rgb(0x6a6353), V.rgb(0xf4f8ff), 1.3, 0.014, 0.010, 0);
    return new Landscape(height, mood, sky, V.of(0, 0.55, -2.5));
  }

  /** Sand in the last light. */
  static Painting dunes() {
    DoubleBinaryOperator height =
        (x, z) -> {
          double bent = x + 0.9 * HILLS.octaves(x * 0.25, z * 0.25, 2) * 2;
          double crest = Math.abs(HILLS.at(bent * 0.34 + 1.3, z * 0.23 + 0.4));
          double fine = Math.abs(HILLS.at(bent * 0.85 + 7, z * 0.6));
          double ripple =
              0.0022 * Math.sin(26 * (x * 0.8 + z * 0.9 + 0.5 * HILLS.octaves(x, z, 3)));
          return 0.95 * (1 - Math.pow(crest, 0.75)) + 0.17 * (1 - fine) + ripple + 0.05;
        };
    Sky sky =
        new Sky(
            Sky.direction(58, 11),
            V.rgb(0xffa45c).times(1.35),
            V.rgb(0x5a76a8),
            V.rgb(0xf5c79c),
            0.25,
            0,
            0,
            0);
    Mood mood =
        new Mood(-0.10, 1.35, V.rgb(0xd79a5b), V.rgb(0xcb8c50), V.rgb(0xd79a5b), 9, 0.035, 0, 0);
    return new Landscape(height, mood, sky, V.of(0.6, 2.0, -2.2));
  }

  /** Islands before the setting sun. */
  static Painting islands(double time) {
    DoubleBinaryOperator height =
        (x, z) -> {
          double island = HILLS.octaves(x * 0.13 + 31, z * 0.10 + 5, 2);
          double rise = Sky.step(0.02, 0.42, island) * Sky.step(2.5, 7, z);
          return rise * (0.5 + 2.3 * HILLS.ridges(x * 0.31, z * 0.31, 7)) - 0.16;
        };
    Sky sky =
        new Sky(
            Sky.direction(7, 6.5),
            V.rgb(0xff8f4a).times(1.5),
            V.rgb(0x44548f),
            V.rgb(0xf7a06a),
            0.52,
            0,
            0,
            time);
    Mood mood =
        new Mood(
            0.03, 1.4, V.rgb(0x2c3a20), V.rgb(0x3f3833), V.rgb(0x2c3a20), 9, 0.028, 0.085, time);
    return new Landscape(height, mood, sky, V.of(0, 0.75, -2.5));
  }

  /** Northern lights over a frozen bay. */
  static Painting aurora(double time) {
    DoubleBinaryOperator height =
        (x, z) -> {
          double shore = Sky.step(1.5, 9, Math.hypot(x * 0.75, (z - 2) * 0.55));
          return 3.1 * shore * (0.14 + HILLS.ridges(x * 0.17 + 44, z * 0.17 + 12, 8)) - 0.38;
        };
    Sky sky =
        new Sky(
            Sky.direction(-120, 35),
            V.rgb(0x5f7fb0).times(0.16),
            V.rgb(0x0b1a38).times(0.9),
            V.rgb(0x1f3f58).times(0.9),
            0,
            1,
            2.4,
            time);
    Mood mood =
        new Mood(
            0.12, 1.05, V.rgb(0x8fa6bd), V.rgb(0x3b4250), V.rgb(0xdfe9f5), 0.2, 0.014, 0.012, time);
    return new Landscape(height, mood, sky, V.of(0, 0.5, -2.5));
  }

  /** Green hills in the evening, for the balloons. */
  static Painting hills() {
    DoubleBinaryOperator height =
        (x, z) ->
            1.5 * (0.5 + HILLS.octaves(x * 0.17 + 61, z * 0.17 + 9, 2))
                + 0.28 * HILLS.octaves(x * 0.6, z * 0.6, 6)
                - 0.4;
    Sky sky =
        new Sky(
            Sky.direction(-40, 15),
            V.rgb(0xffc27a).times(1.3),
            V.rgb(0x4a86c8),
            V.rgb(0xf6d9b4),
            0.40,
            0,
            0,
            0);
    Mood mood =
        new Mood(
            0.12, 1.25, V.rgb(0x4d6b2a), V.rgb(0x6d7a3a), V.rgb(0x7a9a3c), 0.7, 0.045, 0.01, 0);
    return new Landscape(height, mood, sky, V.of(0, 1.7, -2.5));
  }
}
