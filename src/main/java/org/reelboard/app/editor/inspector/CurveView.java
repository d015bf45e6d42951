package org.reelboard.app.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.reelboard.engine.picture.easing.Easing;

/** An easing drawn as a curve: time to the right, progress upwards. */
final class CurveView extends Region {
  private static final int PIECES = 96;

  private final Polyline curve = new Polyline();
  private final Line floor = new Line();
  private final Line ceiling = new Line();
  private final double beyond;
  private Easing easing;

  /**
   * @param beyond how much of the height is left above and below for what overshoots, as a part of
   *     the way from 0 to 1
   */
  CurveView(Easing easing, double beyond) {
    this.easing = easing;
    this.beyond = beyond;
    getStyleClass().add("curve-view");
    curve.getStyleClass().add("curve-line");
    List.of(floor, ceiling).forEach(line -> line.getStyleClass().add("curve-grid"));
    getChildren().addAll(floor, ceiling, curve);
    setMouseTransparent(true);
  }

  void show(Easing shown) {
    easing = shown;
    requestLayout();
  }

  /** Where a progress is drawn, in pixels from the top. */
  double y(double progress) {
    return (1 + beyond - progress) / (1 + 2 * beyond) * getHeight();
  }

  /** The progress drawn at a height in pixels from the top. */
  double progress(double y) {
    return 1 + beyond - y / getHeight() * (1 + 2 * beyond);
  }

  double x(double time) {
    return time * getWidth();
  }

  double time(double x) {
    return x / getWidth();
  }

  @Override
  protected void layoutChildren() {
    List<Double> points = new ArrayList<>();
    for (int piece = 0; piece <= PIECES; piece++) {
      double time = (double) piece / PIECES;
      points.add(x(time));
      points.add(y(easing.at(time)));
    }
    curve.getPoints().setAll(points);
    lay(floor, 0);
    lay(ceiling, 1);
  }

  private void lay(Line line, double progress) {
    line.setStartX(0);
    line.setEndX(getWidth());
    line.setStartY(y(progress));
    line.setEndY(y(progress));
  }
}
