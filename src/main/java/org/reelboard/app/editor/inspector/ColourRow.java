package org.reelboard.app.editor.inspector;

import java.util.function.Consumer;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.reelboard.document.project.Rgb;

/** An opaque colour, from a palette that opens. */
final class ColourRow extends HBox {
  private final ColorPicker picker = new ColorPicker();

  ColourRow(String label, Consumer<Rgb> changed) {
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.getStyleClass().add("button");
    picker.setAccessibleText(label);
    picker.setOnAction(_ -> changed.accept(rgb(picker.getValue())));
    Row row = new Row(label, picker);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
  }

  /** Shows a colour without telling anybody. */
  void show(Rgb colour) {
    picker.setValue(Color.rgb(colour.red(), colour.green(), colour.blue()));
  }

  private static Rgb rgb(Color colour) {
    return new Rgb(part(colour.getRed()), part(colour.getGreen()), part(colour.getBlue()));
  }

  private static int part(double fraction) {
    return (int) Math.round(fraction * 255);
  }
}
