package org.reelboard.app.editor.preview;

import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

/**
 * A camera's frame being moved or scaled over the picture. Points and lengths are fractions of the
 * picture's width and height.
 *
 * @param from the view before
 * @param grip what was taken hold of
 * @param start where
 */
record CameraDrag(Subject subject, View from, Grip grip, Point2D start) {
  /** The closest view that can be dragged to. */
  private static final double MOST_ZOOM = 8;

  private static final double[] LINES = {1.0 / 3, 0.5, 2.0 / 3};

  /** What of a frame is taken hold of. */
  enum Grip {
    BODY,
    CORNER
  }

  /**
   * What a drag makes of the view.
   *
   * @param upright where a line has drawn it to, as a fraction of the picture's width
   * @param level likewise of its height
   */
  record Moved(View view, OptionalDouble upright, OptionalDouble level) {
    private static Moved freely(View view) {
      return new Moved(view, OptionalDouble.empty(), OptionalDouble.empty());
    }
  }

  /**
   * @param reach how near to the picture's middle and thirds the view's middle is drawn to them, in
   *     fractions each way; its edges are held at the picture's anyway
   */
  Moved to(Point2D point, Point2D reach) {
    return switch (grip) {
      case BODY -> moved(point, reach);
      case CORNER -> Moved.freely(scaled(point));
    };
  }

  private Moved moved(Point2D point, Point2D reach) {
    OptionalDouble upright = line(from.x() + point.getX() - start.getX(), reach.getX());
    OptionalDouble level = line(from.y() + point.getY() - start.getY(), reach.getY());
    View wanted =
        new View(
            upright.orElse(from.x() + point.getX() - start.getX()),
            level.orElse(from.y() + point.getY() - start.getY()),
            from.zoom(),
            from.roll());
    View held = subject.held(wanted);
    return new Moved(
        held,
        held.x() == wanted.x() ? upright : OptionalDouble.empty(),
        held.y() == wanted.y() ? level : OptionalDouble.empty());
  }

  private static OptionalDouble line(double centre, double reach) {
    double distance = reach;
    OptionalDouble nearest = OptionalDouble.empty();
    for (double line : LINES) {
      if (Math.abs(centre - line) < distance) {
        distance = Math.abs(centre - line);
        nearest = OptionalDouble.of(line);
      }
    }
    return nearest;
  }

  /** Larger as the corner goes away from the middle of the view, which stays. */
  private View scaled(Point2D point) {
    double before = distance(start);
    double now = Math.max(distance(point), 1e-6);
    return zoomed(subject, from, before / now);
  }

  /** The length on the screen, up to a factor: the picture may be wide. */
  private double distance(Point2D point) {
    return Math.hypot((point.getX() - from.x()) * subject.pictureAspect(), point.getY() - from.y());
  }

  /** The view so many times as close, within bounds. */
  static View zoomed(Subject subject, View view, double factor) {
    double zoom = Math.clamp(view.zoom() * factor, 1, MOST_ZOOM);
    return subject.held(new View(view.x(), view.y(), zoom, view.roll()));
  }
}
