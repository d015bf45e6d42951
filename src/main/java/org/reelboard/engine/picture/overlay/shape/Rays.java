package org.reelboard.engine.picture.overlay.shape;

import io.github.humbleui.skija.PathBuilder;
import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.artwork.Drawing;
import org.reelboard.engine.picture.catalogue.Parameter;

/** Outlines that go out and in around the centre. */
final class Rays {
  private Rays() {}

  /**
   * A shape of points around a centre.
   *
   * @param depth how deep it is cut in between the points, as a part of the way to the centre
   */
  static Drawing drawn(
      Fields settings, Parameter.Range size, Parameter.Range count, Parameter.Range depth) {
    double radius = size.in(settings) / 2;
    int points = (int) Math.round(count.in(settings));
    double inner = radius * (1 - depth.in(settings));
    Part shape = Part.filled(path -> trace(path, points, radius, inner), Look.COLOUR.in(settings));
    return Look.still(settings, Look.box(2 * radius, 2 * radius), List.of(shape));
  }

  /**
   * Traces points, the first one straight up.
   *
   * @param points how many reach out
   * @param outer how far they reach
   * @param inner how far the corners between them are
   */
  private static void trace(PathBuilder path, int points, double outer, double inner) {
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
