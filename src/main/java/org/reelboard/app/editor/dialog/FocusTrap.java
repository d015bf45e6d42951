package org.reelboard.app.editor.dialog;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps the Tab key within what lies over the window: behind the last control comes the first. */
public final class FocusTrap {
  private FocusTrap() {}

  /**
   * Keeps Tab inside a layer.
   *
   * @param layer lies over the window while it is worked with
   */
  public static void keepInside(Parent layer) {
    layer.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            walk(layer, event);
            event.consume();
          }
        });
  }

  private static void walk(Parent layer, KeyEvent event) {
    Node owner = layer.getScene().getFocusOwner();
    boolean back = event.isShiftDown();
    if (owner == null) {
      return;
    }
    owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    if (isOutside(layer)) {
      wrap(layer, back ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    }
    if (isOutside(layer)) {
      owner.requestFocus();
    }
  }

  /**
   * Comes to the control at the end by a step from its neighbour, for only then is it shown to have
   * the focus.
   */
  private static void wrap(Parent layer, TraversalDirection direction) {
    List<Node> stops = new ArrayList<>();
    collect(layer, stops);
    if (stops.size() > 1) {
      boolean toTheLast = direction == TraversalDirection.NEXT;
      stops.get(toTheLast ? stops.size() - 2 : 1).requestFocusTraversal(direction);
    } else {
      stops.forEach(Node::requestFocus);
    }
  }

  private static boolean isOutside(Parent layer) {
    for (Node node = layer.getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node.equals(layer)) {
        return false;
      }
    }
    return true;
  }

  private static void collect(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }
}
