package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.PathBuilder;

/** Outlines that go out and in around the centre. */
final class Rays {
  private Rays() {}

  /**
   * Traces points, the first one straight up.
   *
   * @param points how many reach out
   * @param outer how far they reach
   * @param inner how far the corners between them are
   */
  static void trace(PathBuilder path, int points, double outer, double inner) {
    for (int corner = 0; corner < 2 * points; corner++) {
      double angle = Math.PI * corner / points - Math.PI / 2;
      double reach = corner % 2 == 0 ? outer : inner;
      float x = (float) (reach * StrictMath.cos(angle));
      float y = (float) (reach * StrictMath.sin(angle));
      if (corner == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
  }
}
