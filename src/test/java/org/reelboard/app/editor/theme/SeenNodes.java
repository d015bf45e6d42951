package org.reelboard.app.editor.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** What of a window is seen, and how its parts are called in a report. */
public final class SeenNodes {
  private SeenNodes() {}

  /** All visible nodes below one, it first. */
  public static List<Node> below(Node root) {
    List<Node> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** Where a node is seen in its scene, without what scrolls or clips hide; may be empty. */
  static Bounds part(Node node) {
    return part(node, node.getLayoutBounds());
  }

  static Bounds part(Node node, Bounds local) {
    Bounds seen = node.localToScene(local);
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around.getClip() != null) {
        seen = common(seen, around.localToScene(around.getClip().getBoundsInParent()));
      }
    }
    var scene = node.getScene();
    return common(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
  }

  private static Bounds common(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    double right = Math.min(one.getMaxX(), other.getMaxX());
    double bottom = Math.min(one.getMaxY(), other.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** Whether a node lies in something that is scrolled. */
  static boolean isScrolled(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane || hasScrollers(around)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasScrollers(Node node) {
    return node.getStyleClass().contains("virtual-flow")
        || node.getStyleClass().contains("timeline-header");
  }

  /** Whether a node and all around it are visible. */
  static boolean isShown(Node node) {
    return node.isVisible()
        && (node.getParent() == null ? node.getScene() != null : isShown(node.getParent()));
  }

  /** How much of what lies beneath is hidden by the opacities of a node and those around it. */
  static double opacity(Node node) {
    double opacity = 1;
    for (Node around = node; around != null; around = around.getParent()) {
      opacity *= around.getOpacity();
    }
    return opacity;
  }

  /** What a node is called in a report: its kind, name, styles and text, and what it lies in. */
  public static String called(Node node) {
    String around = "";
    for (Node next = node.getParent(); next != null && around.isEmpty(); next = next.getParent()) {
      around = next.getId() == null || isSkin(next) ? "" : " in #" + next.getId();
    }
    return own(node) + around;
  }

  private static boolean isSkin(Node node) {
    return node.getId().isBlank();
  }

  private static String own(Node node) {
    String kind = node.getClass().getSimpleName();
    String id = node.getId() == null ? "" : "#" + node.getId();
    String styles =
        node.getStyleClass().stream().map(style -> "." + style).collect(Collectors.joining());
    String words =
        switch (node) {
          case Labeled labeled when labeled.getText() != null -> labeled.getText();
          case Text text -> text.getText();
          default -> "";
        };
    String shown = words.isBlank() ? "" : " “" + words.strip().replace('\n', ' ') + "”";
    return String.format(Locale.ROOT, "%s%s%s%s", kind, id, styles, shown);
  }
}
