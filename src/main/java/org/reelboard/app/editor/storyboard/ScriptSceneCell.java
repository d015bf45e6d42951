package org.reelboard.app.editor.storyboard;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.app.editor.theme.TimeLabels;
import org.reelboard.document.script.ScriptScene;

/** A scene that a script would make: its number, name, length and the beginning of its words. */
final class ScriptSceneCell extends ListCell<ScriptScene> {
  private static final int LINES = 3;

  private final Label number = Controls.quiet("");
  private final Label name = new Label();
  private final Label length = Controls.quiet("");
  private final Label words = new Label();
  private final VBox row;

  ScriptSceneCell() {
    name.getStyleClass().add("script-scene-name");
    name.setMinWidth(0);
    length.setMinWidth(USE_PREF_SIZE);
    number.setMinWidth(USE_PREF_SIZE);
    words.getStyleClass().add("script-scene-words");
    words.setWrapText(true);
    HBox top = new HBox(number, name, Controls.spring(), length);
    top.getStyleClass().add("script-scene-top");
    row = new VBox(top, words);
    row.getStyleClass().add("script-scene");
    row.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ScriptScene scene, boolean empty) {
    super.updateItem(scene, empty);
    if (empty || scene == null) {
      setGraphic(null);
      return;
    }
    number.setText(String.valueOf(getIndex() + 1));
    name.setText(scene.name());
    length.setText(TimeLabels.length(scene.duration()));
    String shown =
        String.join(
            "\n", scene.script().lines().filter(line -> !line.isBlank()).limit(LINES).toList());
    words.setText(shown);
    words.setVisible(!shown.isEmpty());
    words.setManaged(!shown.isEmpty());
    setAccessibleText(getIndex() + 1 + ", " + scene.name() + ", " + length.getText());
    setGraphic(row);
  }
}
