package org.reelboard.samples;

import java.util.List;

/** Hot-air balloons in front of another painting. */
record Balloons(Painting behind, List<Balloon> balloons) implements Painting {
  private static final V SUN = Sky.direction(-40, 30);

  /** One of them; x, y and size in the units of {@link Painting#at}. */
  record Balloon(double x, double y, double size, V first, V second, int gores) {}

  @Override
  public V at(double x, double y) {
    V colour = behind.at(x, y);
    for (Balloon balloon : balloons) {
      colour =
          over(
              colour,
              balloon,
              (x - balloon.x()) / balloon.size(),
              (y - balloon.y()) / balloon.size());
    }
    return colour;
  }

  private static V over(V behind, Balloon balloon, double x, double y) {
    double width = halfWidth(y);
    if (width > 0 && Math.abs(x) < width) {
      return envelope(balloon, x / width, y);
    }
    boolean basket = Math.abs(x) < 0.11 && y < -1.52 && y > -1.74;
    boolean rope =
        y > -1.53 && y < -1.25 && Math.abs(Math.abs(x) - (0.10 + (y + 1.53) * 0.28)) < 0.012;
    if (basket) {
      return V.rgb(0x5b3a1e).times(0.7 + 2.2 * (0.11 - x));
    }
    return rope ? V.rgb(0x3a2c20) : behind;
  }

  /** The outline: a round top that narrows to the mouth. */
  private static double halfWidth(double y) {
    if (y > 1 || y < -1.3) {
      return 0;
    }
    if (y >= -0.1) {
      return Math.sqrt(Math.max(0, 1 - Math.pow((y + 0.1) / 1.1, 2)));
    }
    double down = (-0.1 - y) / 1.2;
    return 1 - 0.76 * Math.pow(down, 1.7) - 0.04 * down;
  }

  private static V envelope(Balloon balloon, double across, double y) {
    double angle = Math.asin(across);
    double gore = angle / Math.PI * balloon.gores() + 0.5;
    boolean odd = Math.floorMod((int) Math.floor(gore), 2) == 1;
    boolean belt = y > -0.25 && y < 0.05;
    V cloth = odd != belt ? balloon.first() : balloon.second();
    double seam = 1 - 0.22 * Math.pow(Math.abs(2 * (gore - Math.floor(gore)) - 1), 6);
    V normal = V.of(across, y * 0.8, -Math.cos(angle)).unit();
    double direct = Math.max(0, normal.dot(V.of(SUN.x(), SUN.y(), -0.55).unit()));
    V light = V.rgb(0xffd7a0).times(1.75 * direct).plus(V.rgb(0x9fb9d8).times(0.50));
    return cloth.times(light).times(seam);
  }
}
