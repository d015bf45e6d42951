package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A line of text; set by Enter or by leaving the field, never empty. */
final class TextRow extends ValueRow<String, TextField> {
  private final Consumer<String> changed;
  private String shown = "";

  TextRow(String label, Consumer<String> changed) {
    super(label, new TextField());
    this.changed = changed;
    TextField field = content();
    field.getStyleClass().add(Styles.SMALL);
    field.setAccessibleText(label);
    field.setOnAction(_ -> write());
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            write();
          }
        });
  }

  @Override
  void display(Shared<String> value) {
    shown = value.orWhenMixed("");
    content().setText(shown);
    content().setPromptText(value.isMixed() ? MIXED_SIGN : "");
  }

  private void write() {
    String wanted = content().getText().strip();
    if (wanted.isEmpty()) {
      content().setText(shown);
    } else if (!wanted.equals(shown)) {
      changed.accept(wanted);
    }
  }
}
