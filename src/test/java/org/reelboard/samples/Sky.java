package org.reelboard.samples;

/**
 * What is seen where nothing stands in the way.
 *
 * @param sun the direction it stands in
 * @param clouds 0 (none) to 1 (covered)
 * @param stars 0 (day) to 1 (night)
 * @param aurora how bright curtains of light are
 */
record Sky(
    V sun,
    V sunlight,
    V zenith,
    V horizon,
    double clouds,
    double stars,
    double aurora,
    double time) {
  private static final Noise NOISE = new Noise(5);

  static V direction(double azimuthDegrees, double heightDegrees) {
    double azimuth = Math.toRadians(azimuthDegrees);
    double height = Math.toRadians(heightDegrees);
    return V.of(
        Math.sin(azimuth) * Math.cos(height),
        Math.sin(height),
        Math.cos(azimuth) * Math.cos(height));
  }

  V at(V ray) {
    double up = Math.max(0, ray.y());
    V colour = horizon.mix(zenith, 1 - Math.pow(1 - up, 3.2));
    double towards = Math.max(0, ray.dot(sun));
    colour =
        colour
            .plus(sunlight.times(0.30 * Math.pow(towards, 8)))
            .plus(sunlight.times(0.55 * Math.pow(towards, 90)));
    if (stars > 0) {
      colour = colour.plus(V.of(0.9, 0.95, 1).times(stars * star(ray) * up));
    }
    if (aurora > 0) {
      colour = colour.plus(curtains(ray));
    }
    V disc = sunlight.times(4 * step(0.9994, 0.99965, towards));
    return clouded(colour.plus(disc), ray, towards);
  }

  private V clouded(V colour, V ray, double towards) {
    if (clouds <= 0 || ray.y() < 0.015) {
      return colour;
    }
    double x = ray.x() / (ray.y() + 0.12) * 1.1 + time * 0.03;
    double z = ray.z() / (ray.y() + 0.12) * 1.9;
    double thick = NOISE.octaves(x, z, 6) + 0.32 * NOISE.octaves(x * 0.4 + 9, z * 0.4, 3);
    double cover =
        step(0.42 - 0.62 * clouds, 0.85 - 0.5 * clouds, thick + 0.2) * step(0.01, 0.16, ray.y());
    double lining = NOISE.octaves(x + sun.x() * 0.12, z - 0.16, 5) + 0.2;
    double bright = Math.clamp(0.62 + 1.1 * (thick - lining), 0.25, 1.25);
    V body =
        horizon
            .mix(V.of(1, 1, 1), 0.18)
            .times(0.75 * bright)
            .plus(sunlight.times(bright * (0.28 + 0.8 * Math.pow(towards, 12))));
    return colour.mix(body, 0.88 * cover);
  }

  private double star(V ray) {
    double scale = 170;
    double x = Math.atan2(ray.x(), ray.z()) * scale;
    double y = Math.asin(Math.clamp(ray.y(), -1, 1)) * scale;
    int ix = (int) Math.floor(x);
    int iy = (int) Math.floor(y);
    double chance = NOISE.corner(ix, iy);
    if (chance < 0.86) {
      return 0;
    }
    double cx = ix + 0.5 + 0.3 * NOISE.corner(ix + 900, iy);
    double cy = iy + 0.5 + 0.3 * NOISE.corner(ix, iy + 900);
    double size = 0.10 + 0.9 * Math.pow((chance - 0.86) / 0.14, 4) * 0.22;
    return 1.6
        * (chance - 0.8)
        / 0.2
        * Math.exp(-(Math.pow(x - cx, 2) + Math.pow(y - cy, 2)) / (size * size));
  }

  private V curtains(V ray) {
    V sum = V.of(0, 0, 0);
    double jitter = 0.5 + 0.5 * NOISE.corner((int) (ray.x() * 4001), (int) (ray.y() * 4001));
    for (int layer = 0; layer < 26; layer++) {
      double level = 0.62 + (layer + jitter) * 0.042;
      double x = ray.x() / (ray.y() + 0.18) * level;
      double z = ray.z() / (ray.y() + 0.18) * level;
      double bend = NOISE.octaves(x * 0.55 + time * 0.1, z * 0.35, 3);
      double fold = Math.abs(NOISE.at(x * 0.9 + 2.2 * bend + time * 0.07, z * 0.30 + 3));
      double band = Math.pow(Math.max(0, 1 - 5.5 * fold), 3);
      double rays = 0.55 + 0.45 * NOISE.octaves(x * 9 + 6 * bend, z * 0.6, 2);
      double high = layer / 25.0;
      V tint = V.rgb(0x46ff9a).mix(V.rgb(0x8a4dff), step(0.25, 1, high)).times(1 - 0.75 * high);
      sum = sum.plus(tint.times(aurora * 0.11 * band * rays * step(0.02, 0.2, ray.y())));
    }
    return sum;
  }

  static double step(double low, double high, double value) {
    double t = Math.clamp((value - low) / (high - low), 0, 1);
    return t * t * (3 - 2 * t);
  }
}
