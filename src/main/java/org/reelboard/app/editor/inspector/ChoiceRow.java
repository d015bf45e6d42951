package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.editor.theme.LateTooltip;

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
    // A long name may be cut off in a narrow inspector.
    box.valueProperty()
        .subscribe(value -> LateTooltip.explain(box, box.getConverter().toString(value)));
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

  /**
   * Lets each of the choices show what it does while the pointer is on it.
   *
   * @param film told the row of the list, and how to ask which choice it shows
   */
  void previewBy(BiConsumer<Node, Supplier<Optional<T>>> film) {
    content()
        .setCellFactory(_ -> {
          ListCell<T> cell = new Named();
          film.accept(cell, () -> Optional.ofNullable(cell.getItem()));
          return cell;
        });
  }

  private final class Named extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : content().getConverter().toString(item));
    }
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
