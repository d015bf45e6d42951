package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.overlays.OverlayActions;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.OverlayContent;

/** What a counter counts from and to, and how finely. */
final class CounterRows extends VBox {
  private static final NumberRow.Range NUMBERS = NumberRow.Range.of("0", "1000", "1", "");
  private static final NumberRow.Range DIGITS = NumberRow.Range.of("0", "6", "1", "");

  private final OverlayActions actions;
  private final NumberRow from;
  private final NumberRow to;
  private final NumberRow decimals;

  CounterRows(OverlayActions actions) {
    this.actions = actions;
    from =
        row(
            "editor.field.from",
            NUMBERS,
            (one, value) -> with(one, value, one.to(), one.decimals()));
    to =
        row(
            "editor.field.to",
            NUMBERS,
            (one, value) -> with(one, one.from(), value, one.decimals()));
    decimals =
        row(
            "editor.field.decimals",
            DIGITS,
            (one, value) -> with(one, one.from(), one.to(), Math.clamp(value.intValue(), 0, 6)));
    getChildren().addAll(from, to, decimals);
    getStyleClass().add("inspector-rows");
    managedProperty().bind(visibleProperty());
  }

  /** Shows a counter's numbers, and nothing for anything else. */
  void show(OverlayContent content) {
    setVisible(content instanceof OverlayContent.Counter);
    if (content instanceof OverlayContent.Counter counter) {
      from.show(counter.from());
      to.show(counter.to());
      decimals.show(BigDecimal.valueOf(counter.decimals()));
    }
  }

  private static OverlayContent.Counter with(
      OverlayContent.Counter counter, BigDecimal from, BigDecimal to, int decimals) {
    return new OverlayContent.Counter(
        from, to, decimals, counter.text(), counter.style(), counter.parameters());
  }

  private NumberRow row(
      String label,
      NumberRow.Range range,
      BiFunction<OverlayContent.Counter, BigDecimal, OverlayContent.Counter> change) {
    return new NumberRow(
        Texts.of(label),
        range,
        set ->
            actions.change(
                "editor.edit.overlay",
                set.gesture(),
                overlay ->
                    OverlayEdits.setContent(
                        overlay.id(),
                        overlay.content() instanceof OverlayContent.Counter counter
                            ? change.apply(counter, set.value())
                            : overlay.content())));
  }
}
