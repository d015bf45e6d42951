package org.reelboard.app.editor.preview;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeType;

/** What lies in a rectangle around something with four corners: one shape, whatever they are. */
final class Surround extends Path {
  private static final int CORNERS = 4;

  private final MoveTo[] starts = {new MoveTo(), new MoveTo()};
  private final LineTo[] lines = {
    new LineTo(), new LineTo(), new LineTo(), new LineTo(), new LineTo(), new LineTo()
  };

  Surround(String style) {
    super();
    getStyleClass().add(style);
    setFillRule(FillRule.EVEN_ODD);
    setStrokeType(StrokeType.INSIDE);
    setStroke(null);
    getElements()
        .setAll(
            List.<PathElement>of(
                starts[0],
                lines[0],
                lines[1],
                lines[2],
                new ClosePath(),
                starts[1],
                lines[3],
                lines[4],
                lines[5],
                new ClosePath()));
  }

  /** The corners of an upright rectangle, in turn. */
  static List<Point2D> corners(Rectangle2D frame) {
    return List.of(
        new Point2D(frame.getMinX(), frame.getMinY()),
        new Point2D(frame.getMaxX(), frame.getMinY()),
        new Point2D(frame.getMaxX(), frame.getMaxY()),
        new Point2D(frame.getMinX(), frame.getMaxY()));
  }

  /**
   * @param inner its four corners in turn
   */
  void show(Rectangle2D outer, List<Point2D> inner) {
    place(0, corners(outer));
    place(1, inner);
  }

  private void place(int which, List<Point2D> corners) {
    starts[which].setX(corners.getFirst().getX());
    starts[which].setY(corners.getFirst().getY());
    for (int i = 1; i < CORNERS; i++) {
      LineTo line = lines[which * (CORNERS - 1) + i - 1];
      line.setX(corners.get(i).getX());
      line.setY(corners.get(i).getY());
    }
  }
}
