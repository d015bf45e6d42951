package org.reelboard.app.editor.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Goes through a window with the Tab key, and finds what it does not come to, where it is caught,
 * and where it goes out of sight.
 */
public final class TabWalk {
  private static final int MOST_STEPS = 600;

  private final Set<String> kindsSeen = new HashSet<>();
  private final List<FocusLook> news = new ArrayList<>();

  /**
   * Walks through what is seen below a node that holds the focus.
   *
   * @return those of a kind that was not met before, to be looked at
   */
  public List<FocusLook> walk(String state, Node root, Offences offences) {
    news.clear();
    Scene scene = root.getScene();
    List<Node> wanted = SeenNodes.below(root).stream().filter(TabWalk::isWanted).toList();
    SeenNodes.below(root).stream()
        .filter(TabWalk::isForTheMouseOnly)
        .forEach(node -> offences.add(state, "only by mouse: " + SeenNodes.called(node)));
    if (wanted.isEmpty()) {
      return List.of();
    }
    Set<Node> reached = new LinkedHashSet<>();
    Optional<Node> before = Optional.ofNullable(scene.getFocusOwner());
    wanted.getFirst().requestFocus();
    Node now = scene.getFocusOwner();
    for (int step = 0; step < MOST_STEPS && reached.add(now); step++) {
      Node next = step(scene, now);
      if (next.equals(now) && wanted.size() > 1) {
        offences.add(state, "holds the Tab key: " + SeenNodes.called(now));
        now.requestFocusTraversal(TraversalDirection.NEXT);
        next = scene.getFocusOwner();
      }
      if (!isBelow(root, next)) {
        offences.add(state, "leaves the card for: " + SeenNodes.called(next));
        break;
      }
      look(state, scene, now, next, offences);
      now = next;
    }
    for (Node node : wanted) {
      // What is scrolled away meanwhile may have gone.
      if (!reached.contains(node)
          && isWanted(node)
          && SeenNodes.isShown(node)
          && !(node instanceof ScrollPane)
          && !isInGroup(node, reached)) {
        offences.add(state, "not reached by Tab: " + SeenNodes.called(node));
      }
    }
    before.ifPresent(Node::requestFocus);
    return List.copyOf(news);
  }

  private static boolean isWanted(Node node) {
    return node.isFocusTraversable() && !node.isDisabled();
  }

  /** Of buttons one of which is pressed, Tab comes to one and the arrows to the others. */
  private static boolean isInGroup(Node node, Set<Node> reached) {
    return node instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  /** Presses Tab on a node; what has the focus then. */
  static Node step(Scene scene, Node from) {
    Event.fireEvent(
        from,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, false, false, false, false));
    return scene.getFocusOwner();
  }

  private static boolean isBelow(Node root, Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /** A control that takes no focus and is no part of another one. */
  private static boolean isForTheMouseOnly(Node node) {
    boolean isControl =
        node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ComboBoxBase<?>
            || node instanceof Slider
            || node instanceof ListView<?>;
    if (!isControl || node.isFocusTraversable() || node.isDisabled() || isByKeysOf(node)) {
      return false;
    }
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof Control && around.isFocusTraversable()) {
        return false;
      }
    }
    return true;
  }

  /** The list of commands is walked from the field above it, a file's buttons from its tile. */
  private static boolean isByKeysOf(Node node) {
    return "palette-list".equals(node.getId()) || node.getStyleClass().contains("library-uses");
  }

  private void look(String state, Scene scene, Node from, Node focused, Offences offences) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Bounds part = SeenNodes.part(focused);
    if (part.getWidth() < 3 || part.getHeight() < 3) {
      offences.add(state, "focus out of sight: " + SeenNodes.called(focused));
    } else if (focused.isFocusVisible()
        && kindsSeen.add(focused.getClass().getSimpleName() + focused.getStyleClass())) {
      news.add(new FocusLook(state, from, focused));
    }
  }
}
