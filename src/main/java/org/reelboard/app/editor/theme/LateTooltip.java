package org.reelboard.app.editor.theme;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * A tooltip that is made when the pointer comes to what it explains: each is a window of its own,
 * and most are never seen.
 */
public final class LateTooltip {
  private static final Duration DELAY = Duration.millis(400);

  private final Node node;
  private String text = "";
  private Optional<Tooltip> made = Optional.empty();

  private LateTooltip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make());
  }

  /** Explains a node by a text, in place of what explained it before; an empty one by nothing. */
  public static void explain(Node node, String text) {
    if (node.getProperties().computeIfAbsent(LateTooltip.class, _ -> new LateTooltip(node))
        instanceof LateTooltip tooltip) {
      tooltip.show(text);
    }
  }

  /** What explains a node; empty where nothing does. */
  public static String of(Node node) {
    return node.hasProperties()
            && node.getProperties().get(LateTooltip.class) instanceof LateTooltip tooltip
        ? tooltip.text
        : "";
  }

  private void show(String wanted) {
    text = wanted;
    if (text.isEmpty()) {
      made.ifPresent(tooltip -> Tooltip.uninstall(node, tooltip));
      made = Optional.empty();
    } else {
      made.ifPresent(tooltip -> tooltip.setText(text));
    }
  }

  private void make() {
    if (made.isEmpty() && !text.isEmpty()) {
      Tooltip tooltip = new Tooltip(text);
      tooltip.setShowDelay(DELAY);
      Tooltip.install(node, tooltip);
      made = Optional.of(tooltip);
    }
  }
}
