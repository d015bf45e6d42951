package org.reelboard.app.editor.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.reelboard.app.editor.preview.CameraEdit.Which;
import org.reelboard.document.Texts;
import org.reelboard.document.project.CameraKeyframe;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.CameraViews;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.camera.View;

/** The frames of a camera over its picture: at the start, now, and at the end; and its way. */
final class CameraMarks extends Pane {
  static final double TAG = 22;
  private static final double HANDLE = 5;
  private static final double DOT = 3.5;
  private static final int STEPS = 32;

  /** As many keyframes are marked, more than anybody tells apart. */
  private static final int MOST_DOTS = 64;

  // All of them stay: what is made while a window is laid out has no style yet when it is drawn.
  private final Surround around = new Surround("camera-around");
  private final Polyline way = new Polyline();
  private final List<Circle> dots = circles(MOST_DOTS, DOT, "camera-keyframe");
  private final End start = new End(Which.START, "camera-start");
  private final End end = new End(Which.END, "camera-end");
  private final Rectangle frame = new Rectangle();
  private final List<Circle> handles = circles(4, HANDLE, "overlay-handle");
  private final Line upright = new Line();
  private final Line level = new Line();

  /** The frame at one end of the way, and the name by which it is taken hold of. */
  private static final class End {
    private final Which which;
    private final Rectangle outline = new Rectangle();
    private final Label name;

    End(Which which, String style) {
      this.which = which;
      this.name = new Label(Texts.of("editor.preview." + style));
      outline.getStyleClass().add(style);
      name.getStyleClass().addAll("camera-tag", style + "-tag");
      name.setManaged(false);
    }

    void show(CameraSubject subject, Rectangle2D picture) {
      View view = subject.edit().view(which, subject.now());
      Rectangle2D at = frame(view, subject.edit().subject(), picture);
      place(outline, at, view);
      Rectangle2D tag = tag(which, at);
      name.resizeRelocate(tag.getMinX(), tag.getMinY(), TAG, TAG);
    }
  }

  CameraMarks() {
    setMouseTransparent(true);
    way.getStyleClass().add("camera-way");
    frame.getStyleClass().add("camera-frame");
    upright.getStyleClass().add("placement-guide");
    level.getStyleClass().add("placement-guide");
    getChildren().addAll(around, way);
    getChildren().addAll(dots);
    getChildren().addAll(start.outline, start.name, end.outline, end.name, frame);
    getChildren().addAll(handles);
    getChildren().addAll(upright, level);
    getChildren().forEach(node -> node.setManaged(false));
  }

  private static List<Circle> circles(int count, double radius, String style) {
    return Stream.generate(() -> new Circle(radius))
        .limit(count)
        .peek(circle -> circle.getStyleClass().add(style))
        .toList();
  }

  /** A view's frame on the screen, before it is turned about its middle. */
  static Rectangle2D frame(View view, Subject subject, Rectangle2D picture) {
    double width = subject.viewWidth() / view.zoom() * picture.getWidth();
    double height = subject.viewHeight() / view.zoom() * picture.getHeight();
    return new Rectangle2D(
        picture.getMinX() + view.x() * picture.getWidth() - width / 2,
        picture.getMinY() + view.y() * picture.getHeight() - height / 2,
        width,
        height);
  }

  /** The corners of a view's frame on the screen, in turn. */
  static List<Point2D> corners(View view, Subject subject, Rectangle2D picture) {
    Rectangle2D frame = frame(view, subject, picture);
    double turned = Math.toRadians(view.roll());
    double middleX = (frame.getMinX() + frame.getMaxX()) / 2;
    double middleY = (frame.getMinY() + frame.getMaxY()) / 2;
    return Surround.corners(frame).stream()
        .map(corner -> corner.subtract(middleX, middleY))
        .map(corner ->
            new Point2D(
                middleX + corner.getX() * Math.cos(turned) - corner.getY() * Math.sin(turned),
                middleY + corner.getX() * Math.sin(turned) + corner.getY() * Math.cos(turned)))
        .toList();
  }

  /** Where the name of the start's or the end's frame is, by which it is taken hold of. */
  static Rectangle2D tag(Which which, Rectangle2D frame) {
    double left = which == Which.START ? frame.getMinX() : frame.getMaxX() - TAG;
    return new Rectangle2D(left, frame.getMinY(), TAG, TAG);
  }

  /**
   * @param picture where the picture is
   */
  void show(CameraSubject subject, Rectangle2D picture, CameraDrag.Moved guides) {
    Subject shape = subject.edit().subject();
    View now = subject.edit().view(Which.NOW, subject.now());
    List<Point2D> corners = corners(now, shape, picture);
    around.show(picture, corners);
    place(frame, frame(now, shape, picture), now);
    for (int i = 0; i < corners.size(); i++) {
      handles.get(i).setCenterX(corners.get(i).getX());
      handles.get(i).setCenterY(corners.get(i).getY());
    }
    showWay(subject, picture);
    start.show(subject, picture);
    end.show(subject, picture);
    placeUpright(upright, guides.upright(), picture);
    placeLevel(level, guides.level(), picture);
  }

  private void showWay(CameraSubject subject, Rectangle2D picture) {
    List<CameraKeyframe> keyframes =
        CameraViews.keyframes(subject.scene(), subject.edit().subject());
    boolean moves = keyframes.size() > 1;
    way.setVisible(moves);
    for (int i = 0; i < dots.size(); i++) {
      boolean isOne = moves && i < keyframes.size();
      dots.get(i).setVisible(isOne);
      if (isOne) {
        dots.get(i).setCenterX(x(keyframes.get(i).x(), picture));
        dots.get(i).setCenterY(y(keyframes.get(i).y(), picture));
      }
    }
    List<Double> points = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      Time time = new Time(subject.scene().duration().flicks() * i / STEPS);
      View view = CameraViews.at(subject.scene(), subject.edit().subject(), time);
      points.add(x(view.x(), picture));
      points.add(y(view.y(), picture));
    }
    way.getPoints().setAll(points);
  }

  private static void placeUpright(Line line, OptionalDouble at, Rectangle2D picture) {
    double x = x(at.orElse(0), picture);
    place(line, new Point2D(x, picture.getMinY()), new Point2D(x, picture.getMaxY()));
    line.setVisible(at.isPresent());
  }

  private static void placeLevel(Line line, OptionalDouble at, Rectangle2D picture) {
    double y = y(at.orElse(0), picture);
    place(line, new Point2D(picture.getMinX(), y), new Point2D(picture.getMaxX(), y));
    line.setVisible(at.isPresent());
  }

  private static void place(Line line, Point2D from, Point2D to) {
    line.setStartX(from.getX());
    line.setStartY(from.getY());
    line.setEndX(to.getX());
    line.setEndY(to.getY());
  }

  private static double x(double fraction, Rectangle2D picture) {
    return picture.getMinX() + fraction * picture.getWidth();
  }

  private static double y(double fraction, Rectangle2D picture) {
    return picture.getMinY() + fraction * picture.getHeight();
  }

  private static void place(Rectangle rectangle, Rectangle2D at, View view) {
    rectangle.setX(at.getMinX());
    rectangle.setY(at.getMinY());
    rectangle.setWidth(at.getWidth());
    rectangle.setHeight(at.getHeight());
    rectangle.setRotate(view.roll());
  }
}
