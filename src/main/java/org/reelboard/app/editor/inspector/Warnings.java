package org.reelboard.app.editor.inspector;

import java.util.List;
import javafx.scene.control.Label;

/** What the user should know of what is shown, a sentence a line; nothing where all is well. */
final class Warnings extends Label {
  private static final int AT_MOST = 4;

  Warnings() {
    getStyleClass().add("inspector-warnings");
    setWrapText(true);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(List<String> sentences) {
    setText(String.join("\n", sentences.stream().distinct().limit(AT_MOST).toList()));
    setVisible(!sentences.isEmpty());
  }
}
