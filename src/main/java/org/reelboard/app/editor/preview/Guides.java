package org.reelboard.app.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import org.reelboard.document.project.Canvas;
import org.reelboard.engine.picture.caption.SafeZone;
import org.reelboard.engine.picture.overlay.OverlayBox;

/**
 * Lines that an overlay is drawn to: the middle, the thirds, the edges of the safe zone and of the
 * picture, and the middles of other overlays. In canvas units.
 *
 * @param upright at these x
 * @param level at these y
 */
record Guides(List<Double> upright, List<Double> level) {
  Guides {
    upright = List.copyOf(upright);
    level = List.copyOf(level);
  }

  /**
   * An overlay's centre, and the lines that drew it there.
   *
   * @param upright the x of the line that is to be shown
   * @param level the y of it
   */
  record Drawn(Point2D centre, OptionalDouble upright, OptionalDouble level) {
    static Drawn nowhere() {
      return new Drawn(Point2D.ZERO, OptionalDouble.empty(), OptionalDouble.empty());
    }
  }

  /**
   * @param others the other overlays that are seen now
   */
  static Guides of(Canvas canvas, SafeZone zone, List<OverlayBox> others) {
    List<Double> upright = new ArrayList<>(lines(canvas.width(), zone.left(), 1 - zone.right()));
    List<Double> level = new ArrayList<>(lines(canvas.height(), zone.top(), 1 - zone.bottom()));
    for (OverlayBox other : others) {
      upright.add(other.placement().x() * canvas.width());
      level.add(other.placement().y() * canvas.height());
    }
    return new Guides(upright, level);
  }

  private static List<Double> lines(double length, double least, double most) {
    return List.of(
        length / 2, length / 3, 2 * length / 3, 0.0, length, least * length, most * length);
  }

  /** Draws a box's middle or edges to lines that are near, each way by itself. */
  Drawn draw(Point2D centre, OverlayBox box, double reach) {
    boolean upright = isUpright(box.placement().rotation());
    double[] sides = upright ? edges(box.left(), box.right()) : new double[] {0};
    double[] ends = upright ? edges(box.top(), box.bottom()) : new double[] {0};
    Way x = nearest(this.upright, centre.getX(), sides, reach);
    Way y = nearest(level, centre.getY(), ends, reach);
    return new Drawn(
        new Point2D(centre.getX() + x.by(), centre.getY() + y.by()), x.line(), y.line());
  }

  /** The edges of a turned box are no edges to line up. */
  private static boolean isUpright(double rotation) {
    return Math.abs(rotation) < 0.05;
  }

  private record Way(double by, OptionalDouble line) {}

  /** The middle counts before the edges: only nearer edges take over. */
  private static double[] edges(double from, double to) {
    return new double[] {(from + to) / 2, from, to};
  }

  private static Way nearest(List<Double> lines, double centre, double[] edges, double reach) {
    Way best = new Way(0, OptionalDouble.empty());
    double distance = reach;
    for (double edge : edges) {
      for (double line : lines) {
        double by = line - (centre + edge);
        if (Math.abs(by) < distance) {
          distance = Math.abs(by);
          best = new Way(by, OptionalDouble.of(line));
        }
      }
    }
    return best;
  }
}
