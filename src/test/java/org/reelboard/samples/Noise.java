package org.reelboard.samples;

/** Smooth value noise on a lattice, and sums of its octaves. */
record Noise(int seed) {
  /** -1 to 1. */
  double at(double x, double y) {
    double fx = Math.floor(x);
    double fy = Math.floor(y);
    int ix = (int) fx;
    int iy = (int) fy;
    double u = smooth(x - fx);
    double v = smooth(y - fy);
    double top = mix(corner(ix, iy), corner(ix + 1, iy), u);
    double bottom = mix(corner(ix, iy + 1), corner(ix + 1, iy + 1), u);
    return mix(top, bottom, v);
  }

  /** The sum of octaves, each turned, twice as fine and half as strong; about -1 to 1. */
  double octaves(double x, double y, int count) {
    double sum = 0;
    double weight = 0.5;
    for (int octave = 0; octave < count; octave++) {
      sum += weight * at(x, y);
      weight *= 0.5;
      double turned = 1.6 * x - 1.2 * y;
      y = 1.2 * x + 1.6 * y;
      x = turned;
    }
    return sum;
  }

  /** Sharp crests: 0 to 1. */
  double ridges(double x, double y, int count) {
    double sum = 0;
    double weight = 0.5;
    double carry = 1;
    for (int octave = 0; octave < count; octave++) {
      double crest = 1 - Math.abs(at(x, y));
      crest *= crest * carry;
      carry = Math.clamp(crest * 1.6, 0, 1);
      sum += weight * crest;
      weight *= 0.5;
      double turned = 1.6 * x - 1.2 * y;
      y = 1.2 * x + 1.6 * y;
      x = turned;
    }
    return sum;
  }

  /** One number for each lattice point, -1 to 1. */
  double corner(int x, int y) {
    int hash = seed * 0x9e3779b1 ^ x * 0x85ebca6b ^ y * 0xc2b2ae35;
    hash = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    hash = (hash ^ hash >>> 12) * 0x297a2d39;
    hash ^= hash >>> 15;
    return hash / (double) (1L << 31);
  }

  private static double smooth(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
