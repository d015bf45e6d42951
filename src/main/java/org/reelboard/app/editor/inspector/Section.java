package org.reelboard.app.editor.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** A group of rows under a heading. */
final class Section extends VBox {
  private final HBox head;
  private final Button reset =
      Controls.iconButton(Material2OutlinedMZ.REPLAY, "editor.inspector.resetall", this::reset);
  private Runnable resetting = () -> {};

  Section(String titleKey, Node... rows) {
    getStyleClass().add("inspector-section");
    head = new HBox(Controls.heading(titleKey), Controls.spring());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("section-head");
    getChildren().add(head);
    getChildren().addAll(rows);
    managedProperty().bind(visibleProperty());
    reset.managedProperty().bind(reset.visibleProperty());
    reset.setVisible(false);
    reset.setId(titleKey.replace('.', '-') + "-reset");
    reset.setAccessibleText(Texts.of("editor.inspector.resetone", Texts.of(titleKey)));
  }

  /** Puts a small button beside the heading. */
  void addAction(Node button) {
    head.getChildren().add(button);
  }

  /** Offers to reset all of its rows at once. */
  void resetBy(Runnable action) {
    resetting = action;
    head.getChildren().add(1, reset);
  }

  /** Shows whether there is anything to reset. */
  void showReset(boolean offered) {
    reset.setVisible(offered);
  }

  private void reset() {
    resetting.run();
  }
}
