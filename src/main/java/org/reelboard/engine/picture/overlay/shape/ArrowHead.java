package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.PathBuilder;

/** The two strokes of an arrow's tip. */
final class ArrowHead {
  /** Between the shaft and either stroke. */
  private static final double SPREAD = Math.toRadians(42);

  private ArrowHead() {}

  /**
   * Adds them to a path.
   *
   * @param direction in which the arrow points, in radians clockwise from the right
   * @param length of either stroke along the shaft
   */
  static void trace(PathBuilder path, double x, double y, double direction, double length) {
    double stroke = length / StrictMath.cos(SPREAD);
    end(path, x, y, direction + Math.PI - SPREAD, stroke);
    path.lineTo((float) x, (float) y);
    double other = direction + Math.PI + SPREAD;
    path.lineTo(
        (float) (x + stroke * StrictMath.cos(other)), (float) (y + stroke * StrictMath.sin(other)));
  }

  private static void end(PathBuilder path, double x, double y, double angle, double stroke) {
    path.moveTo(
        (float) (x + stroke * StrictMath.cos(angle)), (float) (y + stroke * StrictMath.sin(angle)));
  }
}
