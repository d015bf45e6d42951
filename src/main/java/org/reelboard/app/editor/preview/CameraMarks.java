package org.reelboard.app.editor.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
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
  private static final int STEPS = 32;

  CameraMarks() {
    setMouseTransparent(true);
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

  /** Where the name of the start's or the end's frame is, by which it is taken hold of. */
  static Rectangle2D tag(Which which, Rectangle2D frame) {
    double left = which == Which.START ? frame.getMinX() : frame.getMaxX() - TAG;
    return new Rectangle2D(left, frame.getMinY(), TAG, TAG);
  }

  /**
   * @param picture where the picture is
   */
  void show(CameraSubject subject, Rectangle2D picture, CameraDrag.Moved guides) {
    getChildren().clear();
    Subject shape = subject.edit().subject();
    View now = subject.edit().view(Which.NOW, subject.now());
    Rectangle frame = rectangle(frame(now, shape, picture), now, "camera-frame");
    Shape around =
        Shape.subtract(
            new Rectangle(
                picture.getMinX(), picture.getMinY(), picture.getWidth(), picture.getHeight()),
            frame);
    around.getStyleClass().add("camera-around");
    getChildren().add(around);
    addWay(subject, picture);
    for (Which which : List.of(Which.START, Which.END)) {
      addEnd(subject, which, picture);
    }
    getChildren().add(frame);
    for (Point2D corner : corners(frame(now, shape, picture))) {
      Circle handle = new Circle(corner.getX(), corner.getY(), HANDLE);
      handle.getStyleClass().add("overlay-handle");
      getChildren().add(handle);
    }
    addGuides(guides, picture);
  }

  static List<Point2D> corners(Rectangle2D frame) {
    return List.of(
        new Point2D(frame.getMinX(), frame.getMinY()),
        new Point2D(frame.getMaxX(), frame.getMinY()),
        new Point2D(frame.getMaxX(), frame.getMaxY()),
        new Point2D(frame.getMinX(), frame.getMaxY()));
  }

  private void addEnd(CameraSubject subject, Which which, Rectangle2D picture) {
    View view = subject.edit().view(which, subject.now());
    Rectangle2D frame = frame(view, subject.edit().subject(), picture);
    String style = which == Which.START ? "camera-start" : "camera-end";
    getChildren().add(rectangle(frame, view, style));
    Label name = new Label(Texts.of("editor.preview." + style));
    name.getStyleClass().addAll("camera-tag", style + "-tag");
    Rectangle2D tag = tag(which, frame);
    name.setMinSize(TAG, TAG);
    name.setMaxSize(TAG, TAG);
    name.relocate(tag.getMinX(), tag.getMinY());
    getChildren().add(name);
  }

  private void addWay(CameraSubject subject, Rectangle2D picture) {
    List<CameraKeyframe> keyframes =
        CameraViews.keyframes(subject.scene(), subject.edit().subject());
    if (keyframes.size() < 2) {
      return;
    }
    List<Double> points = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      Time time = new Time(subject.scene().duration().flicks() * i / STEPS);
      View view = CameraViews.at(subject.scene(), subject.edit().subject(), time);
      points.add(picture.getMinX() + view.x() * picture.getWidth());
      points.add(picture.getMinY() + view.y() * picture.getHeight());
    }
    Polyline way = new Polyline();
    way.getPoints().setAll(points);
    way.getStyleClass().add("camera-way");
    getChildren().add(way);
    for (CameraKeyframe keyframe : keyframes) {
      Circle dot =
          new Circle(
              picture.getMinX() + keyframe.x() * picture.getWidth(),
              picture.getMinY() + keyframe.y() * picture.getHeight(),
              3.5);
      dot.getStyleClass().add("camera-keyframe");
      getChildren().add(dot);
    }
  }

  private void addGuides(CameraDrag.Moved guides, Rectangle2D picture) {
    guides
        .upright()
        .ifPresent(at -> {
          double x = picture.getMinX() + at * picture.getWidth();
          addGuide(new Line(x, picture.getMinY(), x, picture.getMaxY()));
        });
    guides
        .level()
        .ifPresent(at -> {
          double y = picture.getMinY() + at * picture.getHeight();
          addGuide(new Line(picture.getMinX(), y, picture.getMaxX(), y));
        });
  }

  private void addGuide(Line line) {
    line.getStyleClass().add("placement-guide");
    getChildren().add(line);
  }

  private static Rectangle rectangle(Rectangle2D at, View view, String style) {
    Rectangle rectangle =
        new Rectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    rectangle.setRotate(view.roll());
    rectangle.getStyleClass().add(style);
    return rectangle;
  }
}
