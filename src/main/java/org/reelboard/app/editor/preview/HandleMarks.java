package org.reelboard.app.editor.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;
import org.reelboard.document.project.Canvas;
import org.reelboard.engine.picture.caption.SafeZone;
import org.reelboard.engine.picture.overlay.OverlayBox;

/** What is drawn over the picture while overlays are selected: boxes, handles, guides. */
final class HandleMarks extends Region {
  private static final double HANDLE = 5;

  private final Rectangle zone = new Rectangle();
  private final Line upright = new Line();
  private final Line level = new Line();
  private final Rectangle outline = new Rectangle();
  private final Line stem = new Line();
  private final Circle turn = new Circle(HANDLE + 1);
  private final Circle[] corners = {
    new Circle(HANDLE), new Circle(HANDLE), new Circle(HANDLE), new Circle(HANDLE)
  };
  private final Rotate rotate = new Rotate();
  private final Group box = new Group(outline, stem, turn);
  private final Group members = new Group();

  HandleMarks() {
    setMouseTransparent(true);
    zone.getStyleClass().add("safe-zone");
    upright.getStyleClass().add("placement-guide");
    level.getStyleClass().add("placement-guide");
    outline.getStyleClass().add("overlay-outline");
    stem.getStyleClass().add("overlay-outline");
    turn.getStyleClass().add("overlay-handle");
    for (Circle corner : corners) {
      corner.getStyleClass().add("overlay-handle");
      box.getChildren().add(corner);
    }
    box.getTransforms().add(rotate);
    for (Node part : new Node[] {zone, upright, level, members, box}) {
      part.setManaged(false);
      getChildren().add(part);
    }
  }

  /**
   * @param dragged the safe zone, while something is dragged
   * @param unit pixels of the screen to a canvas unit
   */
  void show(
      Optional<Held> held,
      Optional<Guides.Drawn> drawn,
      Optional<SafeZone> dragged,
      Canvas canvas,
      double unit) {
    box.setVisible(held.isPresent());
    held.ifPresent(now -> place(now.frame(), canvas, unit));
    outline(held.map(Held::members).filter(all -> all.size() > 1).orElse(List.of()), canvas, unit);
    var x = drawn.map(Guides.Drawn::upright).filter(one -> one.isPresent());
    upright.setVisible(x.isPresent());
    x.ifPresent(at -> line(upright, at.getAsDouble() * unit, 0, 0, getHeight()));
    var y = drawn.map(Guides.Drawn::level).filter(one -> one.isPresent());
    level.setVisible(y.isPresent());
    y.ifPresent(at -> line(level, 0, at.getAsDouble() * unit, getWidth(), 0));
    zone.setVisible(dragged.isPresent());
    dragged.ifPresent(this::place);
  }

  /** Each of several; what is there is used again, for new nodes have their style a frame late. */
  private void outline(List<OverlayBox> boxes, Canvas canvas, double unit) {
    while (members.getChildren().size() < boxes.size()) {
      Polygon added = new Polygon();
      added.getStyleClass().add("overlay-outline");
      added.setFill(null);
      members.getChildren().add(added);
    }
    for (int index = 0; index < members.getChildren().size(); index++) {
      Polygon outline = (Polygon) members.getChildren().get(index);
      outline.setVisible(index < boxes.size());
      if (index < boxes.size()) {
        outline.getPoints().setAll(points(boxes.get(index), canvas, unit));
      }
    }
  }

  private static List<Double> points(OverlayBox one, Canvas canvas, double unit) {
    return Grip.corners(one, canvas).stream()
        .flatMap(corner -> Stream.of(corner.getX() * unit, corner.getY() * unit))
        .toList();
  }

  private static void line(Line line, double x, double y, double width, double height) {
    line.setStartX(x);
    line.setStartY(y);
    line.setEndX(x + width);
    line.setEndY(y + height);
  }

  private void place(SafeZone safe) {
    zone.setX(safe.left() * getWidth());
    zone.setY(safe.top() * getHeight());
    zone.setWidth((1 - safe.right() - safe.left()) * getWidth());
    zone.setHeight((1 - safe.bottom() - safe.top()) * getHeight());
  }

  private void place(OverlayBox one, Canvas canvas, double unit) {
    Point2D centre = Grip.centre(one.placement(), canvas).multiply(unit);
    double left = one.left() * unit;
    double top = one.top() * unit;
    double right = one.right() * unit;
    double bottom = one.bottom() * unit;
    box.setTranslateX(centre.getX());
    box.setTranslateY(centre.getY());
    rotate.setAngle(one.placement().rotation());
    outline.setX(left);
    outline.setY(top);
    outline.setWidth(right - left);
    outline.setHeight(bottom - top);
    line(stem, (left + right) / 2, top - Grip.TURN_ABOVE, 0, Grip.TURN_ABOVE);
    turn.setCenterX((left + right) / 2);
    turn.setCenterY(top - Grip.TURN_ABOVE);
    for (int index = 0; index < corners.length; index++) {
      corners[index].setCenterX(index % 2 == 0 ? left : right);
      corners[index].setCenterY(index < 2 ? top : bottom);
    }
  }
}
