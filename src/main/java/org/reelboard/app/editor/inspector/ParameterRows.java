package org.reelboard.app.editor.inspector;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.text.FontFamilies;

/** A row for each parameter of a catalogue entry, made from the catalogue. */
final class ParameterRows extends VBox {
  private static final double LARGE = 50;
  private static final double MIDDLING = 5;

  private final Consumer<Change<Fields>> changed;
  private List<Parameter> shown = List.of();
  private List<Consumer<Fields>> refreshers = List.of();
  private Fields fields = Fields.NONE;

  ParameterRows(Consumer<Change<Fields>> changed) {
    this.changed = changed;
    getStyleClass().add("inspector-rows");
  }

  /** Shows these parameters with their values; the rows stay while the parameters do. */
  void show(List<Parameter> parameters, Fields values) {
    fields = values;
    if (!parameters.equals(shown)) {
      shown = List.copyOf(parameters);
      List<Made> rows = parameters.stream().map(this::row).toList();
      getChildren().setAll(rows.stream().map(Made::view).toList());
      refreshers = rows.stream().map(Made::refresh).toList();
    }
    refreshers.forEach(refresh -> refresh.accept(values));
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
                        fields.with(amount.id(), change.value().doubleValue()), change.gesture())));
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
            chosen -> changed.accept(Change.single(fields.with(choice.id(), chosen))));
    return new Made(row, values -> row.show(choice.in(values)));
  }

  private Made colour(Parameter.Colour colour) {
    ColourRow row =
        new ColourRow(
            colour.name(),
            tint -> changed.accept(Change.single(fields.with(colour.id(), tint.toString()))));
    return new Made(row, values -> row.show(colour.in(values)));
  }

  private Made flag(Parameter.Flag flag) {
    FlagRow row =
        new FlagRow(
            flag.name(), on -> changed.accept(Change.single(fields.withFlag(flag.id(), on))));
    return new Made(row, values -> row.show(flag.in(values)));
  }

  private Made font(Parameter.Font font) {
    ChoiceRow<String> row =
        new ChoiceRow<>(
            font.name(),
            FontFamilies.forChoosing(),
            name -> name,
            chosen -> changed.accept(Change.single(fields.with(font.id(), chosen))));
    return new Made(row, values -> row.show(font.in(values)));
  }
}
