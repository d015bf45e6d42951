package org.reelboard.app.editor.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** A label and what belongs to it; before it a button that resets it, where that can be done. */
final class Row extends HBox {
  private static final double LABEL_WIDTH = 72;
  private static final double RESET_WIDTH = 17;
  private static final double RESET_HEIGHT = 24;

  private final Label title;
  private final Button reset =
      Controls.iconButton(Material2OutlinedMZ.REPLAY, "editor.inspector.reset", this::reset);
  private Runnable resetting = () -> {};

  Row(String label, Node content) {
    this(label, content, new Node[0]);
  }

  /**
   * @param content takes the room that is left
   * @param behind stands behind it
   */
  Row(String label, Node content, Node... behind) {
    getStyleClass().add("inspector-row");
    setAlignment(Pos.CENTER_LEFT);
    title = new Label(label);
    title.getStyleClass().add("row-label");
    title.setMinWidth(LABEL_WIDTH);
    title.setPrefWidth(LABEL_WIDTH);
    // A long name takes two lines, for cut off it says nothing.
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setLabelFor(content);
    HBox.setHgrow(content, Priority.ALWAYS);
    getChildren().addAll(title, content);
    getChildren().addAll(behind);
    managedProperty().bind(visibleProperty());
    reset.getStyleClass().add("row-reset");
    reset.setAccessibleText(Texts.of("editor.inspector.resetone", label));
    reset.setVisible(false);
  }

  Label title() {
    return title;
  }

  /** Offers to reset it: by a button, and by two clicks on the label. */
  void resetBy(Runnable action) {
    resetting = action;
    // It stands in the margin before the label, so that no row is narrower for it.
    reset.setManaged(false);
    getChildren().add(reset);
    title.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            reset();
          }
        });
  }

  /** Shows whether there is anything to reset. */
  void showReset(boolean offered) {
    reset.setVisible(offered);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    reset.resizeRelocate(
        -RESET_WIDTH, (getHeight() - RESET_HEIGHT) / 2, RESET_WIDTH, RESET_HEIGHT);
  }

  private void reset() {
    if (reset.isVisible()) {
      resetting.run();
    }
  }
}
