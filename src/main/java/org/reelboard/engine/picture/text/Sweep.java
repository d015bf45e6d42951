package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.skija.PathFillMode;
import io.github.humbleui.skija.PathSegment;
import io.github.humbleui.skija.PathSegmentIterator;
import io.github.humbleui.types.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a shape covers when it is pulled along a line (the Minkowski sum of the two), as one shape:
 * its edges that face forwards lie at the end of the line, the others where they were, and between
 * them it runs along the line. Around each point that is covered it runs one time for each part of
 * the line, laid backwards from there, that lies inside of the shape (Guibas, Ramshaw and Stolfi, A
 * kinetic framework for computational geometry, 1983): nothing else is to be filled, where drawing
 * many copies of the letters would take many times as long.
 */
final class Sweep {
  /**
   * How far a curve's chords may lie from it, in canvas units: nothing that a screen shows. Skia
   * fills chords with half the error that it fills curves with.
   */
  private static final double TOLERANCE = 0.08;

  private static final int MOST_CHORDS = 64;

  private final float dx;
  private final float dy;
  private final double sense;
  private final PathBuilder built;

  private Sweep(PathBuilder built, float dx, float dy, double sense) {
    this.built = built;
    this.dx = dx;
    this.dy = dy;
    this.sense = sense;
  }

  /**
   * Pulls a shape.
   *
   * @param shape filled by its winding; its outer edges all run around it in one sense
   * @return the caller closes it
   */
  static Path of(Path shape, double dx, double dy) {
    List<List<Point>> contours = contours(shape);
    double area = contours.stream().mapToDouble(Sweep::area).sum();
    try (PathBuilder built = new PathBuilder(PathFillMode.WINDING)) {
      Sweep sweep = new Sweep(built, (float) dx, (float) dy, Math.signum(area));
      contours.forEach(sweep::add);
      return built.detach();
    }
  }

  private void add(List<Point> contour) {
    List<Point> pulled = new ArrayList<>();
    boolean isAhead = false;
    for (int i = 0; i + 1 < contour.size(); i++) {
      Point from = contour.get(i);
      Point to = contour.get(i + 1);
      boolean isForward = isForward(from, to, isAhead);
      if (isForward != isAhead || i == 0) {
        pulled.add(placed(from, isForward));
        isAhead = isForward;
      }
      pulled.add(placed(to, isAhead));
    }
    if (!pulled.isEmpty()) {
      built.addPolygon(pulled.toArray(Point[]::new), true);
    }
  }

  /**
   * Whether an edge faces forwards.
   *
   * @param before what holds where it faces neither way
   */
  private boolean isForward(Point from, Point to, boolean before) {
    double across = (to.getX() - from.getX()) * dy - (to.getY() - from.getY()) * dx;
    return across == 0 ? before : across * sense < 0;
  }

  private Point placed(Point point, boolean isAhead) {
    return isAhead ? point.offset(dx, dy) : point;
  }

  /** Twice the area that a contour runs around: above 0 if it does so clockwise, y downwards. */
  private static double area(List<Point> contour) {
    double area = 0;
    for (int i = 0; i + 1 < contour.size(); i++) {
      Point from = contour.get(i);
      Point to = contour.get(i + 1);
      area += (double) from.getX() * to.getY() - (double) to.getX() * from.getY();
    }
    return area;
  }

  private static List<List<Point>> contours(Path shape) {
    List<List<Point>> contours = new ArrayList<>();
    List<Point> contour = new ArrayList<>();
    try (PathSegmentIterator segments = shape.iterator(true)) {
      while (segments.hasNext()) {
        PathSegment segment = segments.next();
        switch (segment.getVerb()) {
          case MOVE -> {
            contour = new ArrayList<>(List.of(segment.getP0()));
            contours.add(contour);
          }
          case LINE -> contour.add(segment.getP1());
          case QUAD, CONIC, CUBIC -> addChords(segment, contour);
          case CLOSE, DONE -> {}
        }
      }
    }
    return contours;
  }

  private static void addChords(PathSegment curve, List<Point> contour) {
    int chords = chords(curve);
    for (int i = 1; i <= chords; i++) {
      contour.add(at(curve, (double) i / chords));
    }
  }

  /** Chords of a curve deviate by an eighth of its second derivative over their number squared. */
  private static int chords(PathSegment curve) {
    double bend =
        switch (curve.getVerb()) {
          case CUBIC ->
              6
                  * Math.max(
                      bend(curve.getP0(), curve.getP1(), curve.getP2()),
                      bend(curve.getP1(), curve.getP2(), curve.getP3()));
          default -> 2 * bend(curve.getP0(), curve.getP1(), curve.getP2());
        };
    return (int) Math.clamp(Math.ceil(Math.sqrt(bend / (8 * TOLERANCE))), 1, MOST_CHORDS);
  }

  private static double bend(Point p, Point q, Point r) {
    double x = p.getX() - 2.0 * q.getX() + r.getX();
    double y = p.getY() - 2.0 * q.getY() + r.getY();
    return Math.sqrt(x * x + y * y);
  }

  private static Point at(PathSegment curve, double t) {
    double s = 1 - t;
    return switch (curve.getVerb()) {
      case CUBIC -> mean(curve, new double[] {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t});
      case CONIC -> mean(curve, new double[] {s * s, 2 * s * t * curve.getConicWeight(), t * t});
      default -> mean(curve, new double[] {s * s, 2 * s * t, t * t});
    };
  }

  private static Point mean(PathSegment curve, double[] weights) {
    double x = weights[0] * curve.getP0().getX() + weights[1] * curve.getP1().getX();
    double y = weights[0] * curve.getP0().getY() + weights[1] * curve.getP1().getY();
    x += weights[2] * curve.getP2().getX();
    y += weights[2] * curve.getP2().getY();
    if (weights.length > 3) {
      x += weights[3] * curve.getP3().getX();
      y += weights[3] * curve.getP3().getY();
    }
    double sum = Arrays.stream(weights).sum();
    return new Point((float) (x / sum), (float) (y / sum));
  }
}
