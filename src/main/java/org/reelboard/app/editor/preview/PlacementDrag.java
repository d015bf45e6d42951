package org.reelboard.app.editor.preview;

import javafx.geometry.Point2D;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Limits;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * An overlay being dragged on the picture: from where the pointer is to where the overlay lies. A
 * pure function of the overlay as it was when the drag began.
 *
 * @param from where the pointer took hold, in canvas units
 */
record PlacementDrag(OverlayBox box, Grip grip, Canvas canvas, Point2D from) {
  /** Degrees between the angles that turning is drawn to, and how near it has to come. */
  private static final double ANGLE = 45;

  private static final double ANGLE_REACH = 4;

  /** Places are kept to so much of the canvas, so that they read well in the project file. */
  private static final double GRAIN = 10_000;

  /**
   * Where it lies now.
   *
   * @param reach how near to a guide it is drawn to it, in canvas units; 0: not at all
   */
  Snapped to(Point2D pointer, Guides guides, double reach) {
    Placement start = box.placement();
    return switch (grip) {
      case BODY -> {
        Point2D centre = Grip.centre(start, canvas).add(pointer.subtract(from));
        Guides.Drawn drawn = guides.draw(centre, box, reach);
        yield new Snapped(
            start.movedTo(
                keptPlace(drawn.centre().getX() / canvas.width()),
                keptPlace(drawn.centre().getY() / canvas.height())),
            drawn);
      }
      case CORNER -> Snapped.free(start.withScale(keptScale(scale(start, pointer))));
      case TURN -> Snapped.free(start.withRotation(keptRotation(rotation(start, pointer, reach))));
    };
  }

  /** Where an overlay came to lie, and the guides that drew it there. */
  record Snapped(Placement placement, Guides.Drawn drawn) {
    static Snapped free(Placement placement) {
      return new Snapped(placement, Guides.Drawn.nowhere());
    }
  }

  private double scale(Placement start, Point2D pointer) {
    Point2D centre = Grip.centre(start, canvas);
    double before = Math.max(1, from.distance(centre));
    return start.scale() * pointer.distance(centre) / before;
  }

  private double rotation(Placement start, Point2D pointer, double reach) {
    Point2D centre = Grip.centre(start, canvas);
    double turned =
        start.rotation() + degrees(pointer.subtract(centre)) - degrees(from.subtract(centre));
    double nearest = ANGLE * Math.round(turned / ANGLE);
    return reach > 0 && Math.abs(turned - nearest) <= ANGLE_REACH ? nearest : turned;
  }

  /** A scale within the limits, that reads well. */
  static double keptScale(double scale) {
    return Math.clamp(
        Math.round(scale * 1000) / 1000.0, Limits.SMALLEST_SCALE * 10, Limits.LARGEST_SCALE);
  }

  /** A rotation of more than half a turn back, and at most half a turn on, that reads well. */
  static double keptRotation(double degrees) {
    double wrapped = degrees - 360 * Math.ceil(degrees / 360 - 0.5);
    return Math.round(wrapped * 10) / 10.0;
  }

  private static double degrees(Point2D vector) {
    return Math.toDegrees(Math.atan2(vector.getY(), vector.getX()));
  }

  /** A place within the limits, that reads well. */
  static double keptPlace(double place) {
    return Math.clamp(Math.round(place * GRAIN) / GRAIN, -Limits.FARTHEST, Limits.FARTHEST);
  }
}
