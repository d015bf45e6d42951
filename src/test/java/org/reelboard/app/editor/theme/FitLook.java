package org.reelboard.app.editor.theme;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Finds texts that are cut off, controls that stick out, and neighbours that overlap. */
public final class FitLook {
  /** Rounding to whole pixels is no fault. */
  private static final double SLACK = 1.5;

  private FitLook() {}

  /** Looks at all that is seen below a node. */
  public static void look(String state, Node root, Offences offences) {
    for (Node node : SeenNodes.below(root)) {
      if (node instanceof Labeled labeled) {
        text(state, labeled, offences);
      }
      if (node instanceof Control && node.isFocusTraversable()) {
        inside(state, node, offences);
      }
      if (node instanceof Parent parent && isRow(node)) {
        neighbours(state, parent, offences);
      }
    }
  }

  private static void text(String state, Labeled labeled, Offences offences) {
    String words = labeled.getText();
    Bounds part = SeenNodes.part(labeled);
    if (words == null || words.isBlank() || part.getWidth() < 1 || part.getHeight() < 1) {
      return;
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && text.getStyleClass().contains("text")) {
        boolean isCut = !text.getText().equals(withoutMnemonic(labeled)) && labeled.isVisible();
        boolean isExplained = !(labeled instanceof ButtonBase) && isExplained(labeled, words);
        if (isCut && !isExplained && !isOfTheUser(labeled)) {
          offences.add(
              state,
              "cut off to “%s”: %s"
                  .formatted(text.getText().replace('\n', ' '), SeenNodes.called(labeled)));
        }
        double over = text.getLayoutBounds().getHeight() - labeled.getHeight();
        if (over > SLACK) {
          offences.add(state, "%.0f px too low: %s".formatted(over, SeenNodes.called(labeled)));
        }
      }
    }
  }

  /** The whole of it is in the tooltip of the text, or of the control that it is part of. */
  private static boolean isExplained(Node node, String words) {
    return node != null
        && (LateTooltip.of(node).contains(words) || isExplained(node.getParent(), words));
  }

  private static String withoutMnemonic(Labeled labeled) {
    return labeled.isMnemonicParsing() ? labeled.getText().replace("_", "") : labeled.getText();
  }

  /** Names and words that the user has written may be longer than any place for them. */
  private static boolean isOfTheUser(Labeled labeled) {
    return labeled.getStyleClass().stream()
        .anyMatch(
            List.of("scene-name", "scene-script", "scene-notes", "library-name", "cue-words")
                ::contains);
  }

  private static void inside(String state, Node node, Offences offences) {
    Bounds whole = node.localToScene(node.getLayoutBounds());
    Bounds part = SeenNodes.part(node);
    boolean isScrolled = SeenNodes.isScrolled(node);
    double hidden =
        Math.max(
            whole.getWidth() - part.getWidth(),
            isScrolled ? 0 : whole.getHeight() - part.getHeight());
    if (hidden > SLACK && (!isScrolled || part.getHeight() > 0)) {
      offences.add(
          state, "%.0f px of it out of sight: %s".formatted(hidden, SeenNodes.called(node)));
    }
  }

  private static boolean isRow(Node node) {
    return node instanceof HBox
        || node instanceof VBox
        || node instanceof FlowPane
        || node instanceof TilePane
        || node instanceof GridPane;
  }

  private static void neighbours(String state, Parent parent, Offences offences) {
    List<Node> children =
        parent.getChildrenUnmodifiable().stream()
            .filter(child -> child.isManaged() && child.isVisible())
            .toList();
    Bounds whole =
        new BoundingBox(
            -SLACK,
            -SLACK,
            parent.getLayoutBounds().getWidth() + 2 * SLACK,
            parent.getLayoutBounds().getHeight() + 2 * SLACK);
    for (int i = 0; i < children.size(); i++) {
      Bounds one = place(children.get(i));
      if (one.getWidth() > 0 && one.getHeight() > 0 && !whole.contains(one)) {
        offences.add(
            state,
            "sticks out of %s: %s"
                .formatted(SeenNodes.called(parent), SeenNodes.called(children.get(i))));
      }
      for (int j = i + 1; j < children.size(); j++) {
        if (overlap(one, place(children.get(j)))) {
          offences.add(
              state,
              "overlap: %s and %s"
                  .formatted(SeenNodes.called(children.get(i)), SeenNodes.called(children.get(j))));
        }
      }
    }
  }

  /** Where a node is laid out, whatever moves it a little from there for its looks. */
  private static Bounds place(Node node) {
    Bounds local = node.getLayoutBounds();
    return new BoundingBox(
        node.getLayoutX() + local.getMinX(),
        node.getLayoutY() + local.getMinY(),
        local.getWidth(),
        local.getHeight());
  }

  private static boolean overlap(Bounds one, Bounds other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return width > SLACK && height > SLACK;
  }
}
