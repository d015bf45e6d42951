package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;

/** A row for each parameter of a catalogue entry, made from the catalogue. */
final class ParameterRows extends VBox {
  private static final double LARGE = 50;
  private static final double MIDDLING = 5;

  private final FontDesk fonts;
  private final Consumer<Change<UnaryOperator<Fields>>> changed;
  private List<Parameter> shown = List.of();
  private List<Consumer<Fields>> refreshers = List.of();

  /**
   * @param changed told what is to be done to the fields: of one entry, or of several alike
   */
  ParameterRows(FontDesk fonts, Consumer<Change<UnaryOperator<Fields>>> changed) {
    this.fonts = fonts;
    this.changed = changed;
    getStyleClass().add("inspector-rows");
  }

  /** Shows these parameters with their values; the rows stay while the parameters do. */
  void show(List<Parameter> parameters, Fields values) {
    if (!parameters.equals(shown)) {
      shown = List.copyOf(parameters);
      List<Made> rows = parameters.stream().map(this::row).toList();
      getChildren().setAll(rows.stream().map(Made::view).toList());
      refreshers = rows.stream().map(Made::refresh).toList();
    }
    refreshers.forEach(refresh -> refresh.accept(values));
  }

  private void set(UnaryOperator<Fields> change) {
    changed.accept(Change.single(change));
  }

  private record Made(Node view, Consumer<Fields> refresh) {}

  private Made row(Parameter parameter) {
    return switch (parameter) {
      case Parameter.Range amount -> amount(amount);
      case Parameter.Choice choice -> choice(choice);
      case Parameter.Colour colour -> colour(colour);
      case Parameter.Flag flag -> flag(flag);
      case Parameter.Font font -> font(font);
    };
  }

  private Made amount(Parameter.Range amount) {
    NumberRow.Range range =
        new NumberRow.Range(
            BigDecimal.valueOf(amount.least()),
            BigDecimal.valueOf(amount.most()),
            step(amount.most() - amount.least()),
            "");
    NumberRow row =
        new NumberRow(
            amount.name(),
            range,
            change ->
                changed.accept(
                    new Change<>(
                        fields -> fields.with(amount.id(), change.value().doubleValue()),
                        change.gesture())));
    return new Made(row, values -> row.show(BigDecimal.valueOf(amount.in(values))));
  }

  /** As fine as can be seen. */
  private static BigDecimal step(double width) {
    if (width >= LARGE) {
      return BigDecimal.ONE;
    }
    return new BigDecimal(width >= MIDDLING ? "0.1" : "0.01");
  }

  private Made choice(Parameter.Choice choice) {
    ChoiceRow<String> row =
        new ChoiceRow<>(
            choice.name(),
            choice.choices(),
            Parameter.Choice::nameOf,
            chosen -> set(fields -> fields.with(choice.id(), chosen)));
    return new Made(row, values -> row.show(choice.in(values)));
  }

  private Made colour(Parameter.Colour colour) {
    ColourRow row =
        new ColourRow(
            colour.name(), tint -> set(fields -> fields.with(colour.id(), tint.toString())));
    return new Made(row, values -> row.show(colour.in(values)));
  }

  private Made flag(Parameter.Flag flag) {
    FlagRow row = new FlagRow(flag.name(), on -> set(fields -> fields.withFlag(flag.id(), on)));
    return new Made(row, values -> row.show(flag.in(values)));
  }

  private Made font(Parameter.Font font) {
    FontRow row =
        new FontRow(font.name(), fonts, chosen -> set(fields -> fields.with(font.id(), chosen)));
    return new Made(row, values -> row.show(font.in(values)));
  }
}
