package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    Point2D turn = new Point2D((box.left() + box.right()) / 2, box.top() - TURN_ABOVE / unit);
    if (inside.distance(turn) <= REACH / unit) {
      return Optional.of(TURN);
    }
    double toSide =
        Math.min(Math.abs(inside.getX() - box.left()), Math.abs(inside.getX() - box.right()));
    double toEnd =
        Math.min(Math.abs(inside.getY() - box.top()), Math.abs(inside.getY() - box.bottom()));
    if (Math.hypot(toSide, toEnd) <= REACH / unit) {
      return Optional.of(CORNER);
    }
    return covers(box, canvas, point, unit) ? Optional.of(BODY) : Optional.empty();
  }

  /** True where a point lies on a box. */
  static boolean covers(OverlayBox box, Canvas canvas, Point2D point, double unit) {
    Point2D inside = inside(box, canvas, point);
    double more = Math.max(0, SMALLEST / unit - Math.min(box.width(), box.height())) / 2;
    return inside.getX() >= box.left() - more
        && inside.getX() <= box.right() + more
        && inside.getY() >= box.top() - more
        && inside.getY() <= box.bottom() + more;
  }

  static Point2D centre(Placement placement, Canvas canvas) {
    return new Point2D(placement.x() * canvas.width(), placement.y() * canvas.height());
  }

  /** The corners of a box on the canvas, going round. */
  static List<Point2D> corners(OverlayBox box, Canvas canvas) {
    Point2D centre = centre(box.placement(), canvas);
    double rotation = box.placement().rotation();
    return Stream.of(
            new Point2D(box.left(), box.top()),
            new Point2D(box.right(), box.top()),
            new Point2D(box.right(), box.bottom()),
            new Point2D(box.left(), box.bottom()))
        .map(corner -> centre.add(turned(corner, rotation)))
        .toList();
  }

  /** A point as seen from the box's centre, along the box's own edges. */
  private static Point2D inside(OverlayBox box, Canvas canvas, Point2D point) {
    Point2D from = point.subtract(centre(box.placement(), canvas));
    return turned(from, -box.placement().rotation());
  }

  /**
   * A vector turned clockwise.
   *
   * @param rotation in degrees
   */
  static Point2D turned(Point2D vector, double rotation) {
    double angle = Math.toRadians(rotation);
    return new Point2D(
        vector.getX() * Math.cos(angle) - vector.getY() * Math.sin(angle),
        vector.getX() * Math.sin(angle) + vector.getY() * Math.cos(angle));
  }
}
