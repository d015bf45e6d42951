package org.reelboard.app.editor.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A label and what belongs to it. */
final class Row extends HBox {
  private static final double LABEL_WIDTH = 72;

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
    Label title = new Label(label);
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
  }
}
