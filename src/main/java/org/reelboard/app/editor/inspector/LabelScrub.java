package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Dragging a number's label to the side changes the number; with Shift ten times as fast. */
final class LabelScrub {
  /** Less is a click with an unsteady hand. */
  private static final double LEAST = 3;

  /** Dragging by that many pixels is one step. */
  private static final double PIXELS = 2;

  private static final BigDecimal FAST = BigDecimal.TEN;

  private final BigDecimal step;
  private final Supplier<BigDecimal> now;
  private final Consumer<Change<BigDecimal>> changed;
  private BigDecimal start = BigDecimal.ZERO;
  private double pressedAt;
  private boolean isScrubbing;
  private Optional<String> gesture = Optional.empty();

  /**
   * @param now the number as it is
   */
  LabelScrub(BigDecimal step, Supplier<BigDecimal> now, Consumer<Change<BigDecimal>> changed) {
    this.step = step;
    this.now = now;
    this.changed = changed;
  }

  void install(Label label) {
    label.setCursor(Cursor.H_RESIZE);
    label.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    label.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  private void press(MouseEvent event) {
    start = now.get();
    pressedAt = event.getScreenX();
    isScrubbing = false;
    gesture = Optional.of(UUID.randomUUID().toString());
  }

  private void drag(MouseEvent event) {
    double by = event.getScreenX() - pressedAt;
    isScrubbing = isScrubbing || Math.abs(by) >= LEAST;
    if (event.getButton() == MouseButton.PRIMARY && isScrubbing) {
      BigDecimal steps = BigDecimal.valueOf(by / PIXELS).setScale(0, RoundingMode.HALF_UP);
      BigDecimal each = event.isShiftDown() ? step.multiply(FAST) : step;
      changed.accept(new Change<>(start.add(steps.multiply(each)), gesture));
    }
    event.consume();
  }
}
