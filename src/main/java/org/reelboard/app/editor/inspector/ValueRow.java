package org.reelboard.app.editor.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A row that shows a value and lets it be changed. Of several things whose values differ it shows
 * that they are mixed; what is set then is set for all.
 *
 * @param <T> the value
 * @param <N> what shows it
 */
abstract class ValueRow<T, N extends Node> extends HBox {
  /** Stands where several values would. */
  static final String MIXED_SIGN = "–";

  private static final PseudoClass MIXED = PseudoClass.getPseudoClass("mixed");

  private final N content;
  private final Row row;
  private Optional<Shared<T>> shown = Optional.empty();
  private Optional<T> standard = Optional.empty();

  ValueRow(String label, N content, Node... behind) {
    this.content = content;
    this.row = new Row(label, content, behind);
    HBox.setHgrow(this, Priority.ALWAYS);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
    getStyleClass().add("value-row");
    managedProperty().bind(visibleProperty());
  }

  /** Lets the value be reset where it is another one than usual. */
  final void resetTo(T usual, Runnable reset) {
    standard = Optional.of(usual);
    row.resetBy(reset);
    showReset();
  }

  /** Shows a value without telling anybody. */
  final void show(T value) {
    show(Shared.one(value));
  }

  /** Shows the value of several without telling anybody. */
  final void show(Shared<T> value) {
    shown = Optional.of(value);
    pseudoClassStateChanged(MIXED, value.isMixed());
    display(value);
    showReset();
  }

  final N content() {
    return content;
  }

  final Label title() {
    return row.title();
  }

  /** True where what is shown now is the value of several that differ. */
  final boolean isMixed() {
    return shown.map(Shared::isMixed).orElse(false);
  }

  abstract void display(Shared<T> value);

  /** Whether two values look the same here. */
  boolean isSame(T one, T other) {
    return one.equals(other);
  }

  private void showReset() {
    row.showReset(
        shown
            .flatMap(
                now -> standard.map(usual -> now.isMixed() || !isSame(now.lead(), usual)))
            .orElse(false));
  }
}
