package org.reelboard.app.editor.timeline;

import java.util.HashMap;
import java.util.Map;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Framing;
import org.reelboard.document.project.Scene;
import org.reelboard.document.time.Time;

/** Draws the way of the camera on scenes; it remembers the ways from one picture to the next. */
final class CameraPainter {
  private static final double ROOM = 64;
  private static final double LEAST_HEIGHT = 18;
  private static final double INSET = 7;
  private static final double AIR = 4;
  private static final double DOT = 2.4;

  /** More than a window shows; then it begins anew. */
  private static final int MOST = 2_048;

  private final Map<Course, CameraCurve> known = new HashMap<>();

  /** What a curve depends on. */
  private record Course(
      Camera camera, Framing framing, Time duration, double pictureAspect, double canvasAspect) {}

  /** Where a way is drawn. */
  record Area(double left, double right, double top, double bottom) {}

  /**
   * Draws it where there is room and the camera moves.
   *
   * @param pictureAspect of the scene's picture, width by height
   */
  void draw(Pen pen, Scene scene, double pictureAspect, double canvasAspect, Area area) {
    if (area.right() - area.left() < ROOM || area.bottom() - area.top() < LEAST_HEIGHT) {
      return;
    }
    CameraCurve curve = curve(scene, pictureAspect, canvasAspect);
    if (curve.heights().isEmpty()) {
      return;
    }
    int corners = (int) Math.clamp((area.right() - area.left()) / 5, 12, 80);
    double[] x = new double[corners + 1];
    double[] y = new double[corners + 1];
    for (int corner = 0; corner <= corners; corner++) {
      double progress = (double) corner / corners;
      x[corner] = x(area, progress);
      y[corner] = y(area, curve, progress);
    }
    pen.polyline(pen.colour(Tint.STRIP, 0.45), 3.2, x, y);
    pen.polyline(pen.colour(Tint.CAMERA, 0.9), 1.3, x, y);
    for (double place : curve.keyframes()) {
      pen.dot(pen.colour(Tint.STRIP), x(area, place), y(area, curve, place), DOT + 1.2);
      pen.dot(pen.colour(Tint.CAMERA), x(area, place), y(area, curve, place), DOT);
    }
  }

  private CameraCurve curve(Scene scene, double pictureAspect, double canvasAspect) {
    if (known.size() >= MOST) {
      known.clear();
    }
    Course course =
        new Course(scene.camera(), scene.framing(), scene.duration(), pictureAspect, canvasAspect);
    return known.computeIfAbsent(course, _ -> CameraCurve.of(scene, pictureAspect, canvasAspect));
  }

  private static double x(Area area, double progress) {
    return area.left() + INSET + progress * (area.right() - area.left() - 2 * INSET);
  }

  private static double y(Area area, CameraCurve curve, double progress) {
    return area.bottom() - AIR - curve.at(progress) * (area.bottom() - area.top() - 2 * AIR);
  }
}
