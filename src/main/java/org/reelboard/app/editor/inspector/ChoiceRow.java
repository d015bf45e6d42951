package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of several, from a list that opens. */
final class ChoiceRow<T> extends ValueRow<T, ComboBox<T>> {
  private final Consumer<T> changed;
  private boolean showing;

  ChoiceRow(String label, List<T> choices, Function<T, String> name, Consumer<T> changed) {
    super(label, new ComboBox<>());
    this.changed = changed;
    ComboBox<T> box = content();
    box.getItems().setAll(choices);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.getStyleClass().add(Styles.SMALL);
    box.setAccessibleText(label);
    box.setPromptText(MIXED_SIGN);
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
  }

  /** Lets it be reset to one of the choices. */
  ChoiceRow<T> resetTo(T standard) {
    resetTo(standard, () -> changed.accept(standard));
    return this;
  }

  @Override
  void display(Shared<T> value) {
    showing = true;
    if (value.isMixed()) {
      content().getSelectionModel().clearSelection();
    } else {
      content().setValue(value.lead());
    }
    showing = false;
  }

  /** Offers other choices; the value stays. */
  void offer(List<T> choices) {
    if (!content().getItems().equals(choices)) {
      T value = content().getValue();
      showing = true;
      content().getItems().setAll(choices);
      content().setValue(value);
      showing = false;
    }
  }

  ComboBox<T> box() {
    return content();
  }
}
