package org.reelboard.app.editor.inspector;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Something that is so or not. */
final class FlagRow extends HBox {
  private final CheckBox box = new CheckBox();

  FlagRow(String label, Consumer<Boolean> changed) {
    box.setAccessibleText(label);
    box.setOnAction(_ -> changed.accept(box.isSelected()));
    Row row = new Row(label, box);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
  }

  /** Shows a value without telling anybody. */
  void show(Boolean value) {
    box.setSelected(value);
  }
}
