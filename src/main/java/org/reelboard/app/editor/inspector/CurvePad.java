package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.easing.CubicBezier;
import org.reelboard.engine.picture.easing.Easing;

/** A curve with its two handles, which are dragged, or moved by the arrow keys. */
final class CurvePad extends Region {
  private static final double BEYOND = 0.35;
  private static final double HANDLE = 14;
  private static final double STEP = 0.01;

  private final CurveView view;
  private final Consumer<Change<CubicBezier>> changed;
  private final Region first = handle("editor.curve.first");
  private final Region second = handle("editor.curve.second");
  private final Line firstArm = arm();
  private final Line secondArm = arm();
  private Optional<CubicBezier> curve;
  private Optional<String> gesture = Optional.empty();

  CurvePad(Easing easing, Consumer<Change<CubicBezier>> changed) {
    this.view = new CurveView(easing, BEYOND);
    this.curve = easing.curve();
    this.changed = changed;
    getStyleClass().add("curve-pad");
    first.setId("curve-first");
    second.setId("curve-second");
    getChildren().addAll(view, firstArm, secondArm, first, second);
    listen(first, this::withFirst);
    listen(second, this::withSecond);
  }

  void show(Easing easing) {
    curve = easing.curve();
    view.show(easing);
    requestLayout();
  }

  /** A curve with one of its handles elsewhere. */
  private interface Move {
    CubicBezier to(CubicBezier curve, Point2D place);
  }

  private CubicBezier withFirst(CubicBezier now, Point2D place) {
    return new CubicBezier(place.getX(), place.getY(), now.x2(), now.y2());
  }

  private CubicBezier withSecond(CubicBezier now, Point2D place) {
    return new CubicBezier(now.x1(), now.y1(), place.getX(), place.getY());
  }

  private void listen(Region handle, Move move) {
    handle.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        _ -> {
          handle.requestFocus();
          gesture = Optional.of(UUID.randomUUID().toString());
        });
    handle.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
          set(move, new Point2D(view.time(at.getX()), view.progress(at.getY())), gesture);
        });
    handle.addEventHandler(KeyEvent.KEY_PRESSED, event -> nudge(handle, move, event));
  }

  private void nudge(Region handle, Move move, KeyEvent event) {
    double x =
        switch (event.getCode()) {
          case LEFT -> -STEP;
          case RIGHT -> STEP;
          default -> 0;
        };
    double y =
        switch (event.getCode()) {
          case DOWN -> -STEP;
          case UP -> STEP;
          default -> 0;
        };
    if (x != 0 || y != 0) {
      curve.ifPresent(now -> set(move, place(handle, now).add(x, y), Optional.empty()));
      event.consume();
    }
  }

  private Point2D place(Region handle, CubicBezier now) {
    return handle.equals(first)
        ? new Point2D(now.x1(), now.y1())
        : new Point2D(now.x2(), now.y2());
  }

  private void set(Move move, Point2D place, Optional<String> partOf) {
    Point2D held =
        new Point2D(
            hundredths(Math.clamp(place.getX(), 0, 1)),
            hundredths(Math.clamp(place.getY(), -BEYOND, 1 + BEYOND)));
    curve.ifPresent(now -> changed.accept(new Change<>(move.to(now, held), partOf)));
  }

  /** Fine enough to be placed by hand, and short in the project file. */
  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static Region handle(String nameKey) {
    Region handle = new Region();
    handle.getStyleClass().add("curve-handle");
    handle.setFocusTraversable(true);
    handle.setAccessibleRole(AccessibleRole.SLIDER);
    handle.setAccessibleText(Texts.of(nameKey));
    return handle;
  }

  private static Line arm() {
    Line arm = new Line();
    arm.getStyleClass().add("curve-arm");
    arm.setMouseTransparent(true);
    return arm;
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth(), getHeight());
    List.<Node>of(first, second, firstArm, secondArm)
        .forEach(one -> one.setVisible(curve.isPresent()));
    curve.ifPresent(now -> {
      lay(first, firstArm, new Point2D(0, 0), new Point2D(now.x1(), now.y1()));
      lay(second, secondArm, new Point2D(1, 1), new Point2D(now.x2(), now.y2()));
    });
  }

  private void lay(Region handle, Line arm, Point2D end, Point2D at) {
    arm.setStartX(view.x(end.getX()));
    arm.setStartY(view.y(end.getY()));
    arm.setEndX(view.x(at.getX()));
    arm.setEndY(view.y(at.getY()));
    handle.resizeRelocate(
        view.x(at.getX()) - HANDLE / 2, view.y(at.getY()) - HANDLE / 2, HANDLE, HANDLE);
  }
}
