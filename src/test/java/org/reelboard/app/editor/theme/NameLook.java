package org.reelboard.app.editor.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * Finds what a screen reader could not name, and buttons that do not say what they do: all that can
 * have the focus has a name and a role, a button without words has a tooltip, and the tooltip of
 * what a key does too names the key.
 */
public final class NameLook {
  /** Roles that say nothing of what can be done with something. */
  private static final Set<AccessibleRole> NO_ROLES =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private final Map<String, String> keys;

  /**
   * @param keys by what commands are called, the tooltips of what gives them
   */
  public NameLook(Map<String, String> keys) {
    this.keys = Map.copyOf(keys);
  }

  /** Looks at all that is seen below a node. */
  public void look(String state, Node root, Offences offences) {
    List<Node> seen = SeenNodes.below(root);
    Set<Node> labelled = labelled(seen);
    for (Node node : seen) {
      if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
        if (!isNamed(node) && !labelled.contains(node)) {
          offences.add(state, "no name: " + SeenNodes.called(node));
        }
        if (NO_ROLES.contains(node.getAccessibleRole())) {
          offences.add(state, "no role: " + SeenNodes.called(node));
        }
      }
      if (node instanceof ButtonBase button) {
        tooltip(state, button, offences);
      }
      if (node instanceof TabPane tabs) {
        tabs.getTabs().stream()
            .filter(tab -> tab.getText() == null || tab.getText().isBlank())
            .map(Tab::getId)
            .forEach(id -> offences.add(state, "no name: tab " + id));
      }
    }
  }

  private static Set<Node> labelled(List<Node> seen) {
    Set<Node> labelled = new HashSet<>();
    for (Node node : seen) {
      if (node instanceof Label label && label.getLabelFor() != null) {
        labelled.add(label.getLabelFor());
      }
    }
    return labelled;
  }

  private static boolean isNamed(Node node) {
    return isSaid(node.getAccessibleText())
        || (node instanceof Labeled own && isSaid(own.getText()));
  }

  private static boolean isSaid(String words) {
    return words != null && !words.isBlank();
  }

  private void tooltip(String state, ButtonBase button, Offences offences) {
    String shown = LateTooltip.of(button);
    boolean isPicture =
        !isSaid(button.getText()) || button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    if (isPicture && !isSaid(shown) && !isPart(button) && !isLabelled(button)) {
      offences.add(state, "no tooltip: " + SeenNodes.called(button));
    }
    String name =
        isSaid(button.getAccessibleText()) ? button.getAccessibleText() : button.getText();
    String wanted = name == null ? null : keys.get(name);
    if (wanted != null && !shown.equals(wanted) && !isInCard(button)) {
      offences.add(
          state, "tooltip “%s”, not “%s”: %s".formatted(shown, wanted, SeenNodes.called(button)));
    }
  }

  /** A box to tick stands beside its words, and a tile has them in its picture. */
  private static boolean isLabelled(ButtonBase button) {
    return button instanceof CheckBox
        || (button.getGraphic() != null
            && SeenNodes.below(button.getGraphic()).stream()
                .anyMatch(part -> part instanceof Label label && isSaid(label.getText())));
  }

  /** No key of a command works beneath a card that lies over the window. */
  private static boolean isInCard(Node node) {
    return node != null
        && (node.getStyleClass().contains("dialog-card") || isInCard(node.getParent()));
  }

  /** Parts of another control, which says what they do. */
  private static boolean isPart(ButtonBase button) {
    for (Node around = button.getParent(); around != null; around = around.getParent()) {
      if (around instanceof Control control && control.isFocusTraversable()) {
        return !(control instanceof ScrollPane || control instanceof TabPane);
      }
    }
    return false;
  }
}
