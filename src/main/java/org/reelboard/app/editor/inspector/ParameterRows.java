package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;

/**
 * A row for each parameter of a catalogue entry, made from the catalogue: its range, its unit, and
 * its standard to go back to.
 */
final class ParameterRows extends VBox {
  private static final double LARGE = 50;
  private static final double MIDDLING = 5;

  private final FontDesk fonts;
  private final Consumer<Change<UnaryOperator<Fields>>> changed;
  private List<Parameter> shown = List.of();
  private List<Consumer<List<Fields>>> refreshers = List.of();

  /**
   * @param changed told what is to be done to the fields: of one entry, or of several alike
   */
  ParameterRows(FontDesk fonts, Consumer<Change<UnaryOperator<Fields>>> changed) {
    this.fonts = fonts;
    this.changed = changed;
    getStyleClass().add("inspector-rows");
    managedProperty().bind(visibleProperty());
  }

  /** Shows no parameters. */
  void showNone() {
    show(List.of(), Fields.NONE);
  }

  /** Shows these parameters with their values; the rows stay while the parameters do. */
  void show(List<Parameter> parameters, Fields values) {
    show(parameters, List.of(values));
  }

  /**
   * Shows these parameters with what several entries alike have in common.
   *
   * @param values of each entry, at least of one
   */
  void show(List<Parameter> parameters, List<Fields> values) {
    if (!parameters.equals(shown)) {
      shown = List.copyOf(parameters);
      List<Made> rows = parameters.stream().map(this::row).toList();
      getChildren().setAll(rows.stream().map(Made::view).toList());
      refreshers = rows.stream().map(Made::refresh).toList();
    }
    setVisible(!parameters.isEmpty());
    refreshers.forEach(refresh -> refresh.accept(values));
  }

  /** The fields as the catalogue has them: nothing is said of its parameters. */
  static Fields standard(List<Parameter> parameters, Fields fields) {
    Fields left = fields;
    for (Parameter parameter : parameters) {
      left = left.without(parameter.id());
    }
    return left;
  }

  private void set(UnaryOperator<Fields> change) {
    changed.accept(Change.single(change));
  }

  private Runnable reset(Parameter parameter) {
    return () -> set(fields -> fields.without(parameter.id()));
  }

  private record Made(Node view, Consumer<List<Fields>> refresh) {}

  private Made row(Parameter parameter) {
    return switch (parameter) {
      case Parameter.Range amount -> amount(amount);
      case Parameter.Choice choice -> choice(choice);
      case Parameter.Colour colour -> colour(colour);
      case Parameter.Flag flag -> flag(flag);
      case Parameter.Font font -> font(font);
    };
  }

  private static <T> Made made(ValueRow<T, ?> row, Function<Fields, T> value) {
    return new Made(row, values -> row.show(Shared.of(values, value)));
  }

  private Made amount(Parameter.Range amount) {
    NumberRow row =
        new NumberRow(
            amount.name(),
            range(amount),
            change ->
                changed.accept(
                    new Change<>(
                        fields -> fields.with(amount.id(), written(amount, change.value())),
                        change.gesture())));
    row.resetTo(read(amount, amount.standard()), reset(amount));
    return made(row, fields -> read(amount, amount.in(fields)));
  }

  private static NumberRow.Range range(Parameter.Range amount) {
    BigDecimal least = read(amount, amount.least());
    BigDecimal most = read(amount, amount.most());
    return new NumberRow.Range(
        least, most, step(most.subtract(least).doubleValue()), amount.unit().sign());
  }

  /** A number of the project file as the user reads it. */
  private static BigDecimal read(Parameter.Range amount, double value) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(amount.unit().factor()));
  }

  private static double written(Parameter.Range amount, BigDecimal read) {
    return read.doubleValue() / amount.unit().factor();
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
    row.resetTo(choice.standard(), reset(choice));
    return made(row, choice::in);
  }

  private Made colour(Parameter.Colour colour) {
    ColourRow row =
        new ColourRow(
            colour.name(), tint -> set(fields -> fields.with(colour.id(), tint.toString())));
    row.resetTo(colour.standard(), reset(colour));
    return made(row, colour::in);
  }

  private Made flag(Parameter.Flag flag) {
    FlagRow row = new FlagRow(flag.name(), on -> set(fields -> fields.withFlag(flag.id(), on)));
    row.resetTo(flag.standard(), reset(flag));
    return made(row, flag::in);
  }

  private Made font(Parameter.Font font) {
    FontRow row =
        new FontRow(font.name(), fonts, chosen -> set(fields -> fields.with(font.id(), chosen)));
    row.resetTo(font.standard(), reset(font));
    return new Made(row, values -> row.show(Shared.of(values, font::in)));
  }
}
