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
import javafx.scene.input.ScrollEvent;
import org.reelboard.app.editor.theme.NumberLabels;

/**
 * A number with a slider for the usual range and a field for any: one drag of the slider or of the
 * label is one gesture; in the field Enter, the up and down keys and the wheel set it.
 */
final class NumberRow extends ValueRow<BigDecimal, Slider> {
  private static final double FIELD_WIDTH = 68;
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d*[.,]?\\d+");

  private final Range range;
  private final Consumer<Change<BigDecimal>> changed;
  private final TextField field;
  private Optional<String> gesture = Optional.empty();

  /** The same for all turns of the wheel while the field has the focus. */
  private Optional<String> turning = Optional.empty();

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
      return held(
          BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_UP).multiply(step));
    }

    BigDecimal held(BigDecimal value) {
      return value.max(least).min(most);
    }

    String written(BigDecimal value) {
      String number =
          NumberLabels.of(value.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP));
      return unit.isEmpty() ? number : number + " " + unit;
    }
  }

  NumberRow(String label, Range range, Consumer<Change<BigDecimal>> changed) {
    this(label, range, new TextField(), changed);
  }

  private NumberRow(
      String label, Range range, TextField field, Consumer<Change<BigDecimal>> changed) {
    super(label, new Slider(range.least().doubleValue(), range.most().doubleValue(), 0), field);
    this.range = range;
    this.field = field;
    this.changed = changed;
    content().getStyleClass().add(Styles.SMALL);
    content().setBlockIncrement(range.step().doubleValue());
    content().setAccessibleText(label);
    field.setAccessibleText(label);
    field.getStyleClass().addAll(Styles.SMALL, "number-field");
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setPrefWidth(FIELD_WIDTH);
    field.setMinWidth(FIELD_WIDTH);
    listen();
  }

  /** Lets it be reset to a number. */
  NumberRow resetTo(String standard) {
    BigDecimal usual = new BigDecimal(standard);
    resetTo(usual, () -> changed.accept(Change.single(usual)));
    return this;
  }

  @Override
  void display(Shared<BigDecimal> value) {
    shown = value.lead();
    showing = true;
    content().setValue(shown.doubleValue());
    showing = false;
    if (!field.isFocused()) {
      field.setText(written());
    }
  }

  @Override
  boolean isSame(BigDecimal one, BigDecimal other) {
    return range.written(one).equals(range.written(other));
  }

  private String written() {
    return isMixed() ? MIXED_SIGN : range.written(shown);
  }

  private void listen() {
    Slider slider = content();
    slider.addEventFilter(
        MouseEvent.MOUSE_PRESSED, _ -> gesture = Optional.of(UUID.randomUUID().toString()));
    slider.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> gesture = Optional.empty());
    slider.valueProperty().subscribe((_, value) -> slide(value.doubleValue()));
    field.setOnAction(_ -> write());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventFilter(ScrollEvent.SCROLL, this::turn);
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (focused) {
            turning = Optional.of(UUID.randomUUID().toString());
          } else {
            write();
          }
        });
    new LabelScrub(range.step(), () -> shown, this::scrub).install(title());
  }

  private void scrub(Change<BigDecimal> change) {
    set(range.held(change.value()), change.gesture());
  }

  private void slide(double value) {
    if (!showing) {
      set(range.snapped(value), gesture);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.UP) {
      step(range.step(), Optional.empty());
    } else if (event.getCode() == KeyCode.DOWN) {
      step(range.step().negate(), Optional.empty());
    } else {
      return;
    }
    event.consume();
  }

  /** The wheel turns the number while one is at it, and else scrolls, as everywhere. */
  private void turn(ScrollEvent event) {
    if (field.isFocused() && event.getDeltaY() != 0) {
      step(event.getDeltaY() > 0 ? range.step() : range.step().negate(), turning);
      event.consume();
    }
  }

  private void step(BigDecimal by, Optional<String> partOf) {
    set(shown.add(by), partOf);
    field.setText(written());
  }

  private void write() {
    Matcher number = NUMBER.matcher(field.getText());
    if (number.find()) {
      set(new BigDecimal(number.group().replace(',', '.')), Optional.empty());
    }
    field.setText(written());
  }

  private void set(BigDecimal value, Optional<String> partOf) {
    if (isMixed() || !isSame(value, shown)) {
      changed.accept(new Change<>(value, partOf));
    }
  }
}
