package org.reelboard.samples;

import java.util.function.DoubleBinaryOperator;

/**
 * A height field seen by a camera that looks along +z, lit by a low sun, with haze, and water where
 * it lies below 0. Rays are marched through it.
 */
final class Landscape implements Painting {
  private static final double FAR = 90;

  private final DoubleBinaryOperator height;
  private final Mood mood;
  private final Sky sky;
  private final V eye;
  private final Noise ripples = new Noise(77);

  /**
   * How it looks.
   *
   * @param pitch how far the view is turned upwards
   * @param zoom 1: 90 degrees from bottom to top; more: a longer lens
   * @param low colour of flat ground that lies low
   * @param rock colour of steep ground
   * @param high colour of flat ground above {@code snowLine}
   * @param haze how thick the air is, per unit
   * @param time for the water's ripples, in seconds
   */
  record Mood(
      double pitch,
      double zoom,
      V low,
      V rock,
      V high,
      double snowLine,
      double haze,
      double ripple,
      double time) {}

  Landscape(DoubleBinaryOperator height, Mood mood, Sky sky, V eye) {
    this.height = height;
    this.mood = mood;
    this.sky = sky;
    this.eye = eye;
  }

  @Override
  public V at(double x, double y) {
    double cos = Math.cos(mood.pitch());
    double sin = Math.sin(mood.pitch());
    V ray = V.of(x, y * cos + mood.zoom() * sin, mood.zoom() * cos - y * sin).unit();
    return seen(eye, ray, true);
  }

  private V seen(V from, V ray, boolean mirrors) {
    double water = ray.y() < 0 ? -from.y() / ray.y() : Double.POSITIVE_INFINITY;
    double ground = march(from, ray, Math.min(FAR, water), mirrors ? 1 : 2);
    if (ground < Math.min(FAR, water)) {
      return hazed(lit(from.plus(ray.times(ground)), ground), ray, ground);
    }
    if (water < FAR * 6 && mirrors) {
      return hazed(mirrored(from.plus(ray.times(water)), ray, water), ray, water);
    }
    return sky.at(ray);
  }

  private double march(V from, V ray, double limit, double coarseness) {
    double last = 0;
    double t = 0.02;
    while (t < limit) {
      V at = from.plus(ray.times(t));
      double above = at.y() - height.applyAsDouble(at.x(), at.z());
      if (above < 0.0006 * t) {
        return refine(from, ray, last, t);
      }
      if (at.y() > 9 && ray.y() > 0) {
        return Double.POSITIVE_INFINITY;
      }
      last = t;
      t += Math.max(0.35 * above, 0.0022 * t) * coarseness + 0.002;
    }
    return Double.POSITIVE_INFINITY;
  }

  private double refine(V from, V ray, double above, double below) {
    for (int i = 0; i < 7; i++) {
      double middle = (above + below) / 2;
      V at = from.plus(ray.times(middle));
      if (at.y() < height.applyAsDouble(at.x(), at.z())) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return below;
  }

  private V lit(V at, double distance) {
    double step = 0.0012 * distance + 0.0015;
    double h = height.applyAsDouble(at.x(), at.z());
    double slopeX = (height.applyAsDouble(at.x() + step, at.z()) - h) / step;
    double slopeZ = (height.applyAsDouble(at.x(), at.z() + step) - h) / step;
    V normal = V.of(-slopeX, 1, -slopeZ).unit();
    double flat = smoothstep(0.55, 0.86, normal.y());
    double ragged = 0.35 * ripples.octaves(at.x() * 3, at.z() * 3, 4);
    double snow = smoothstep(mood.snowLine() - 0.12, mood.snowLine() + 0.18, at.y() + ragged);
    V ground = mood.rock().mix(mood.low().mix(mood.high(), snow), flat * (0.45 + 0.55 * flat));
    ground = ground.times(1 + 0.25 * ripples.octaves(at.x() * 19, at.z() * 19, 3));
    double direct = Math.max(0, normal.dot(sky.sun())) * (1 - shadow(at));
    V light =
        sky.sunlight()
            .times(2.6 * direct)
            .plus(sky.zenith().times(0.55 + 0.45 * normal.y()))
            .plus(sky.horizon().times(0.22));
    return ground.times(light);
  }

  private double shadow(V at) {
    double dark = 0;
    double t = 0.05;
    for (int i = 0; i < 28 && dark < 1; i++) {
      V there = at.plus(sky.sun().times(t));
      double above = there.y() - height.applyAsDouble(there.x(), there.z());
      dark = Math.max(dark, Math.clamp(0.5 - above / (0.05 * t + 0.004), 0, 1));
      t *= 1.24;
    }
    return dark;
  }

  private V mirrored(V at, V ray, double distance) {
    double fine = mood.ripple() / (1 + 0.08 * distance);
    double waveX = ripples.octaves(at.x() * 5, at.z() * 9 + mood.time() * 1.3, 4);
    double waveZ = ripples.octaves(at.x() * 6 + 40, at.z() * 11 - mood.time() * 1.7, 4);
    V normal = V.of(fine * waveX, 1, fine * 2.2 * waveZ).unit();
    V back = ray.plus(normal.times(-2 * ray.dot(normal)));
    V up = V.of(back.x(), Math.abs(back.y()) + 0.002, back.z()).unit();
    double grazing = Math.pow(1 - Math.max(0, -ray.dot(normal)), 5);
    double mirror = 0.05 + 0.92 * grazing;
    V depth = sky.zenith().times(0.35).plus(V.of(0.002, 0.012, 0.018));
    return depth.mix(seen(at.plus(V.of(0, 0.004, 0)), up, false), Math.min(1, mirror + 0.15));
  }

  private V hazed(V colour, V ray, double distance) {
    double thick = 1 - Math.exp(-mood.haze() * distance);
    double towards = Math.pow(Math.max(0, ray.dot(sky.sun())), 6);
    V air = sky.horizon().mix(sky.sunlight(), 0.35 * towards);
    return colour.mix(air, thick);
  }

  private static double smoothstep(double low, double high, double value) {
    double t = Math.clamp((value - low) / (high - low), 0, 1);
    return t * t * (3 - 2 * t);
  }
}
