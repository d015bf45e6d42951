package org.reelboard.app.editor.inspector;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.reelboard.app.editor.theme.NumberLabels;

/**
 * A number with a slider for the usual range and a field for any: one drag of the slider is one
 * gesture; in the field Enter and the up and down keys set it.
 */
final class NumberRow extends HBox {
  private static final double FIELD_WIDTH = 68;
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*[.,]?\\d+");

  private final Range range;
  private final Consumer<Change<BigDecimal>> changed;
  private final Slider slider;
  private final TextField field = new TextField();
  private Optional<String> gesture = Optional.empty();
  private BigDecimal shown = BigDecimal.ZERO;
  private boolean showing;

  /**
   * What can be set.
   *
   * @param step the finest step of the slider and of the keys
   * @param unit stands behind the number, may be empty
   */
  record Range(BigDecimal least, BigDecimal most, BigDecimal step, String unit) {
    static Range of(String least, String most, String step, String unit) {
      return new Range(new BigDecimal(least), new BigDecimal(most), new BigDecimal(step), unit);
    }

    BigDecimal snapped(double value) {
      return BigDecimal.valueOf(value)
          .divide(step, 0, RoundingMode.HALF_UP)
          .multiply(step)
          .max(least)
          .min(most);
    }

    String written(BigDecimal value) {
      String number =
          NumberLabels.of(value.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP));
      return unit.isEmpty() ? number : number + " " + unit;
    }
  }

  NumberRow(String label, Range range, Consumer<Change<BigDecimal>> changed) {
    this.range = range;
    this.changed = changed;
    this.slider = new Slider(range.least().doubleValue(), range.most().doubleValue(), 0);
    slider.getStyleClass().add(Styles.SMALL);
    slider.setBlockIncrement(range.step().doubleValue());
    slider.setAccessibleText(label);
    field.setAccessibleText(label);
    field.getStyleClass().addAll(Styles.SMALL, "number-field");
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setPrefWidth(FIELD_WIDTH);
    field.setMinWidth(FIELD_WIDTH);
    HBox.setHgrow(this, Priority.ALWAYS);
    getChildren().add(new Row(label, slider, field));
    HBox.setHgrow(getChildren().getFirst(), Priority.ALWAYS);
    managedProperty().bind(visibleProperty());
    listen();
  }

  /** Shows a value without telling anybody. */
  void show(BigDecimal value) {
    shown = value;
    showing = true;
    slider.setValue(value.doubleValue());
    showing = false;
    if (!field.isFocused()) {
      field.setText(range.written(value));
    }
  }

  private void listen() {
    slider.addEventFilter(
        MouseEvent.MOUSE_PRESSED, _ -> gesture = Optional.of(UUID.randomUUID().toString()));
    slider.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> gesture = Optional.empty());
    slider.valueProperty().subscribe((_, value) -> slide(value.doubleValue()));
    field.setOnAction(_ -> write());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            write();
          }
        });
  }

  private void slide(double value) {
    if (!showing) {
      set(range.snapped(value), gesture);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.UP) {
      set(shown.add(range.step()), Optional.empty());
    } else if (event.getCode() == KeyCode.DOWN) {
      set(shown.subtract(range.step()), Optional.empty());
    } else {
      return;
    }
    field.setText(range.written(shown));
    event.consume();
  }

  private void write() {
    Matcher number = NUMBER.matcher(field.getText());
    if (number.find()) {
      set(new BigDecimal(number.group().replace(',', '.')), Optional.empty());
    }
    field.setText(range.written(shown));
  }

  private void set(BigDecimal value, Optional<String> partOf) {
    boolean same = range.written(value).equals(range.written(shown));
    if (!same) {
      changed.accept(new Change<>(value, partOf));
    }
  }
}
