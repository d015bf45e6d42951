package org.reelboard.app.editor.preview;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.overlay.OverlayBox;

/** What of an overlay's box on the picture can be taken hold of. Points are in canvas units. */
enum Grip {
  /** Moves it. */
  BODY,
  /** Scales it about its centre. */
  CORNER,
  /** Turns it about its centre. */
  TURN;

  /** How far above its box the handle for turning stands, in pixels of the screen. */
  static final double TURN_ABOVE = 26;

  /** How near to a handle the pointer has to be, in pixels of the screen. */
  private static final double REACH = 9;

  /** A box too small to be hit is taken as so large, in pixels of the screen. */
  private static final double SMALLEST = 24;

  /**
   * What of the selected box lies under a point.
   *
   * @param unit pixels of the screen to a canvas unit
   */
  static Optional<Grip> at(OverlayBox box, Canvas canvas, Point2D point, double unit) {
    Point2D inside = inside(box, canvas, point);
    double halfWidth = box.width() / 2;
    double halfHeight = box.height() / 2;
    if (inside.distance(0, -halfHeight - TURN_ABOVE / unit) <= REACH / unit) {
      return Optional.of(TURN);
    }
    Point2D corner = new Point2D(Math.abs(inside.getX()), Math.abs(inside.getY()));
    if (corner.distance(halfWidth, halfHeight) <= REACH / unit) {
      return Optional.of(CORNER);
    }
    return covers(box, canvas, point, unit) ? Optional.of(BODY) : Optional.empty();
  }

  /** True where a point lies on a box. */
  static boolean covers(OverlayBox box, Canvas canvas, Point2D point, double unit) {
    Point2D inside = inside(box, canvas, point);
    return Math.abs(inside.getX()) <= Math.max(box.width(), SMALLEST / unit) / 2
        && Math.abs(inside.getY()) <= Math.max(box.height(), SMALLEST / unit) / 2;
  }

  static Point2D centre(Placement placement, Canvas canvas) {
    return new Point2D(placement.x() * canvas.width(), placement.y() * canvas.height());
  }

  /** A point as seen from the box's centre, along the box's own edges. */
  private static Point2D inside(OverlayBox box, Canvas canvas, Point2D point) {
    Point2D from = point.subtract(centre(box.placement(), canvas));
    double angle = Math.toRadians(-box.placement().rotation());
    return new Point2D(
        from.getX() * Math.cos(angle) - from.getY() * Math.sin(angle),
        from.getX() * Math.sin(angle) + from.getY() * Math.cos(angle));
  }
}
