package org.reelboard.app.editor.drag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/** Lies over the window, shows what is being carried, and finds the target under the pointer. */
public final class DragLayer extends Pane {
  private static final double BEGINS_AFTER = 6;
  private static final double CARRIED_OPACITY = 0.75;

  private final List<DropTarget> targets = new ArrayList<>();
  private final ImageView carried = new ImageView();
  private Optional<Drag> drag = Optional.empty();

  /** A drag from its press on; it carries nothing until the pointer has moved a little. */
  private static final class Drag {
    private final Node source;
    private final Supplier<Optional<Payload>> offered;
    private final Point2D start;
    private Optional<Payload> payload = Optional.empty();
    private Optional<DropTarget> over = Optional.empty();

    Drag(Node source, Supplier<Optional<Payload>> offered, Point2D start) {
      this.source = source;
      this.offered = offered;
      this.start = start;
    }
  }

  public DragLayer() {
    setMouseTransparent(true);
    carried.setManaged(false);
    carried.setVisible(false);
    carried.setOpacity(CARRIED_OPACITY);
    getChildren().add(carried);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            // The whole window's: the source itself may go away while it is being dragged.
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::move);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
          }
        });
  }

  public void addTarget(DropTarget target) {
    targets.add(target);
  }

  /**
   * Lets something be dragged away from a node.
   *
   * @param payload asked when the drag begins; empty where nothing is to be carried
   */
  public void addSource(Node node, Supplier<Optional<Payload>> payload) {
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(node, payload, event));
  }

  /** True while something is being carried. */
  public boolean isCarrying() {
    return drag.flatMap(one -> one.payload).isPresent();
  }

  private void press(Node node, Supplier<Optional<Payload>> offered, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      drag = Optional.of(new Drag(node, offered, inWindow(event)));
    }
  }

  private void move(MouseEvent event) {
    Drag current = drag.orElse(null);
    if (current == null) {
      return;
    }
    Point2D at = inWindow(event);
    if (current.payload.isEmpty() && at.distance(current.start) > BEGINS_AFTER) {
      current.payload = current.offered.get();
      current.payload.ifPresent(_ -> begin(current));
    }
    current.payload.ifPresent(one -> carry(current, one, at));
  }

  private void begin(Drag current) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    carried.setImage(current.source.snapshot(parameters, null));
    carried.setVisible(true);
    getScene().setCursor(Cursor.CLOSED_HAND);
  }

  private void carry(Drag current, Payload payload, Point2D at) {
    Point2D here = sceneToLocal(at);
    carried.relocate(
        here.getX() - carried.getLayoutBounds().getWidth() / 2,
        here.getY() - carried.getLayoutBounds().getHeight() / 4);
    Optional<DropTarget> under = targets.stream().filter(one -> contains(one, at)).findFirst();
    current.over.filter(one -> !under.equals(Optional.of(one))).ifPresent(DropTarget::unhover);
    current.over = under.filter(one -> one.hover(payload, at));
  }

  private void release(MouseEvent event) {
    Drag current = drag.orElse(null);
    if (current == null) {
      return;
    }
    Point2D at = inWindow(event);
    Optional<Payload> payload = current.payload;
    Optional<DropTarget> over = current.over;
    end();
    payload.ifPresent(one -> over.ifPresent(target -> target.drop(one, at)));
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isCarrying()) {
      end();
      event.consume();
    }
  }

  private void end() {
    drag.flatMap(one -> one.over).ifPresent(DropTarget::unhover);
    getScene().setCursor(Cursor.DEFAULT);
    drag = Optional.empty();
    carried.setVisible(false);
    carried.setImage(null);
  }

  private static boolean contains(DropTarget target, Point2D inWindow) {
    Node area = target.area();
    return area.getScene() != null && area.contains(area.sceneToLocal(inWindow));
  }

  private static Point2D inWindow(MouseEvent event) {
    return new Point2D(event.getSceneX(), event.getSceneY());
  }
}
