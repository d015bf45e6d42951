package org.reelboard.app.editor;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/** Clicks while a key is held, which the headless platform's own mouse does not tell of. */
public final class HeldClicks {
  private HeldClicks() {}

  /**
   * Clicks on a point of a node, in its own coordinates.
   *
   * @param held Shift, or Control
   */
  public static void click(FxRobot robot, Node node, Point2D point, KeyCode held) {
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      MouseEvent event = event(type, node.localToScene(point), held == KeyCode.SHIFT);
      robot.interact(() -> node.fireEvent(event));
    }
  }

  private static MouseEvent event(EventType<MouseEvent> type, Point2D at, boolean shift) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        0,
        0,
        MouseButton.PRIMARY,
        1,
        shift,
        !shift,
        false,
        !shift,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }
}
