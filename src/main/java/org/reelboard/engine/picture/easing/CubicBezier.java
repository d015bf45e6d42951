package org.reelboard.engine.picture.easing;

/**
 * The timing curve of CSS (W3C, "CSS Easing Functions Level 1"): a cubic Bezier curve from (0, 0)
 * to (1, 1) with two handles.
 */
record CubicBezier(double x1, double y1, double x2, double y2) {
  private static final int HALVINGS = 50;

  double at(double progress) {
    if (progress <= 0 || progress >= 1) {
      return Math.clamp(progress, 0, 1);
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (coordinate(middle, x1, x2) < progress) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return coordinate((low + high) / 2, y1, y2);
  }

  private static double coordinate(double t, double first, double second) {
    double rest = 1 - t;
    return 3 * rest * rest * t * first + 3 * rest * t * t * second + t * t * t;
  }
}
