package org.reelboard.app.editor.inspector;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/** Something that is so or not. */
final class FlagRow extends ValueRow<Boolean, CheckBox> {
  FlagRow(String label, Consumer<Boolean> changed) {
    super(label, new CheckBox());
    content().setMaxWidth(Double.MAX_VALUE);
    content().setAccessibleText(label);
    content().setOnAction(_ -> changed.accept(content().isSelected()));
  }

  @Override
  void display(Shared<Boolean> value) {
    content().setIndeterminate(value.isMixed());
    content().setSelected(value.lead());
  }
}
