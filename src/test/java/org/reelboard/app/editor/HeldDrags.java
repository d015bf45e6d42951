package org.reelboard.app.editor;

import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/** Drags while keys are held, which the headless platform's own mouse does not tell of. */
public final class HeldDrags {
  private final FxRobot robot;
  private final Node node;
  private final Set<KeyCode> held;

  /**
   * @param held Shift, Control or Alt
   */
  public HeldDrags(FxRobot robot, Node node, Set<KeyCode> held) {
    this.robot = robot;
    this.node = node;
    this.held = Set.copyOf(held);
  }

  /** Presses on a point of the node and drags to another, both in its own coordinates. */
  public HeldDrags from(Point2D from, Point2D to) {
    fire(MouseEvent.MOUSE_PRESSED, from);
    return on(to);
  }

  /** Drags further. */
  public HeldDrags on(Point2D to) {
    fire(MouseEvent.MOUSE_DRAGGED, to);
    return this;
  }

  public void drop(Point2D at) {
    fire(MouseEvent.MOUSE_RELEASED, at);
  }

  private void fire(EventType<MouseEvent> type, Point2D at) {
    Point2D inScene = node.localToScene(at);
    MouseEvent event =
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            0,
            0,
            MouseButton.PRIMARY,
            1,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            held.contains(KeyCode.ALT),
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null);
    robot.interact(() -> node.fireEvent(event));
  }
}
