package org.reelboard.app.editor.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.theme.Controls;

/** A group of rows under a heading. */
final class Section extends VBox {
  private final HBox head;

  Section(String titleKey, Node... rows) {
    getStyleClass().add("inspector-section");
    head = new HBox(Controls.heading(titleKey), Controls.spring());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("section-head");
    getChildren().add(head);
    getChildren().addAll(rows);
    managedProperty().bind(visibleProperty());
  }

  /** Puts a small button beside the heading. */
  void addAction(Node button) {
    head.getChildren().add(button);
  }
}
