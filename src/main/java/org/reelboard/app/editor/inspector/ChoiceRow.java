package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of several, from a list that opens. */
final class ChoiceRow<T> extends HBox {
  private final ComboBox<T> box = new ComboBox<>();
  private boolean showing;

  ChoiceRow(String label, List<T> choices, Function<T, String> name, Consumer<T> changed) {
    box.getItems().setAll(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getStyleClass().add(Styles.SMALL);
    box.setAccessibleText(label);
    box.setConverter(
        new StringConverter<T>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public @Nullable T fromString(@Nullable String text) {
            return box.getValue();
          }
        });
    box.valueProperty()
        .subscribe((_, value) -> {
          if (!showing && value != null) {
            changed.accept(value);
          }
        });
    Row row = new Row(label, box);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
    managedProperty().bind(visibleProperty());
  }

  /** Shows a value without telling anybody. */
  void show(T value) {
    showing = true;
    box.setValue(value);
    showing = false;
  }

  /** Offers other choices; the value stays. */
  void offer(List<T> choices) {
    if (!box.getItems().equals(choices)) {
      T value = box.getValue();
      showing = true;
      box.getItems().setAll(choices);
      box.setValue(value);
      showing = false;
    }
  }

  ComboBox<T> box() {
    return box;
  }
}
