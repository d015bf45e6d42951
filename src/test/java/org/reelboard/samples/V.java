package org.reelboard.samples;

/** Three numbers: a direction, a place, or a colour in linear light. */
record V(double x, double y, double z) {
  static V of(double x, double y, double z) {
    return new V(x, y, z);
  }

  /** A colour as it is written in sRGB, {@code 0xrrggbb}, in linear light. */
  static V rgb(int packed) {
    return new V(
        Math.pow((packed >> 16 & 255) / 255.0, 2.2),
        Math.pow((packed >> 8 & 255) / 255.0, 2.2),
        Math.pow((packed & 255) / 255.0, 2.2));
  }

  V plus(V o) {
    return new V(x + o.x, y + o.y, z + o.z);
  }

  V times(double f) {
    return new V(x * f, y * f, z * f);
  }

  V times(V o) {
    return new V(x * o.x, y * o.y, z * o.z);
  }

  double dot(V o) {
    return x * o.x + y * o.y + z * o.z;
  }

  V unit() {
    return times(1 / Math.sqrt(dot(this)));
  }

  V mix(V o, double t) {
    return new V(x + (o.x - x) * t, y + (o.y - y) * t, z + (o.z - z) * t);
  }
}
