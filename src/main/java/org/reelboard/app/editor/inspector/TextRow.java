package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of text; set by Enter or by leaving the field, never empty. */
final class TextRow extends HBox {
  private final TextField field = new TextField();
  private final Consumer<String> changed;
  private String shown = "";

  TextRow(String label, Consumer<String> changed) {
    this.changed = changed;
    field.getStyleClass().add(Styles.SMALL);
    field.setAccessibleText(label);
    Row row = new Row(label, field);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
    field.setOnAction(_ -> write());
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            write();
          }
        });
  }

  /** Shows a text without telling anybody. */
  void show(String text) {
    shown = text;
    field.setText(text);
  }

  private void write() {
    String wanted = field.getText().strip();
    if (wanted.isEmpty()) {
      field.setText(shown);
    } else if (!wanted.equals(shown)) {
      changed.accept(wanted);
    }
  }
}
