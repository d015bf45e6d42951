package org.reelboard.app.editor.theme;

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
 * where it goes out of sight, and what does not show that it has the focus.
 */
public final class TabWalk {
  private static final int MOST_STEPS = 600;

  /** So many pixels have to change with a contrast of 3 where the focus comes (2.4.13). */
  private static final int CHANGED = 24;

  private static final double CONTRAST = 3;
  /** A ring may stand so many pixels outside. */
  private static final int AROUND = 3;

  private final Set<String> kindsSeen = new HashSet<>();

  /** Walks through what is seen below a node that holds the focus. */
  public void walk(String state, Node root, Offences offences) {
    Scene scene = root.getScene();
    List<Node> wanted =
        SeenNodes.below(root).stream().filter(TabWalk::isWanted).toList();
    SeenNodes.below(root).stream()
        .filter(TabWalk::isForTheMouseOnly)
        .forEach(node -> offences.add(state, "only by mouse: " + SeenNodes.called(node)));
    if (wanted.isEmpty()) {
      return;
    }
    Set<Node> reached = new LinkedHashSet<>();
    Optional<Node> before = Optional.ofNullable(scene.getFocusOwner());
    wanted.getFirst().requestFocus();
    Node now = scene.getFocusOwner();
    for (int step = 0; step < MOST_STEPS && reached.add(now); step++) {
      Node next = step(scene, now);
      if (next == now && wanted.size() > 1) {
        offences.add(state, "holds the Tab key: " + SeenNodes.called(now));
        now.requestFocusTraversal(TraversalDirection.NEXT);
        next = scene.getFocusOwner();
      }
      if (!isBelow(root, next)) {
        offences.add(state, "leaves the card for: " + SeenNodes.called(next));
        break;
      }
      look(state, scene, next, offences);
      now = next;
    }
    for (Node node : wanted) {
      // What is scrolled away meanwhile may have gone.
      if (!reached.contains(node) && isWanted(node) && SeenNodes.isShown(node) && !(node instanceof ScrollPane) && !isInGroup(node, reached)) {
        offences.add(state, "not reached by Tab: " + SeenNodes.called(node));
      }
    }
    before.ifPresent(Node::requestFocus);
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

  private static Node step(Scene scene, Node from) {
    Event.fireEvent(
        from,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, false, false, false, false));
    return scene.getFocusOwner();
  }

  private static boolean isBelow(Node root, Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around == root) {
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

  private void look(String state, Scene scene, Node focused, Offences offences) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Bounds part = SeenNodes.part(focused);
    if (part.getWidth() < 3 || part.getHeight() < 3) {
      offences.add(state, "focus out of sight: " + SeenNodes.called(focused));
      return;
    }
    boolean isAlone = !focused.isFocusVisible();
    if (isAlone || !kindsSeen.add(focused.getClass().getSimpleName() + focused.getStyleClass())) {
      return;
    }
    Pixels with = Pixels.of(scene.snapshot(null));
    focusElsewhere(scene, focused);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Pixels without = Pixels.of(scene.snapshot(null));
    focused.requestFocus();
    int changed = changed(with, without, part);
    if (changed < CHANGED) {
      offences.add(
          state,
          "focus not seen, %d pixels change: %s".formatted(changed, SeenNodes.called(focused)));
    }
  }

  private static void focusElsewhere(Scene scene, Node focused) {
    scene.getRoot().requestFocus();
    if (scene.getFocusOwner() == focused) {
      throw new IllegalStateException("the focus stays on " + SeenNodes.called(focused));
    }
  }

  private static int changed(Pixels one, Pixels other, Bounds part) {
    int changed = 0;
    for (int y = (int) part.getMinY() - AROUND; y < part.getMaxY() + AROUND; y++) {
      for (int x = (int) part.getMinX() - AROUND; x < part.getMaxX() + AROUND; x++) {
        if (one.has(x, y)
            && one.argb(x, y) != other.argb(x, y)
            && Contrast.of(one.colour(x, y), other.colour(x, y)) >= CONTRAST) {
          changed++;
        }
      }
    }
    return changed;
  }
}
