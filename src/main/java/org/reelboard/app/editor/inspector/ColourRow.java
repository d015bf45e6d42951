package org.reelboard.app.editor.inspector;

import java.util.function.Consumer;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.reelboard.document.project.Rgb;
import org.reelboard.engine.picture.artwork.Tint;

/** A colour that may be seen through. */
final class ColourRow extends HBox {
  private static final double LARGEST_PART = 255;

  private final ColorPicker picker = new ColorPicker();

  ColourRow(String label, Consumer<Tint> changed) {
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.getStyleClass().add("button");
    picker.setAccessibleText(label);
    picker.setOnAction(_ -> changed.accept(tint(picker.getValue())));
    Row row = new Row(label, picker);
    HBox.setHgrow(row, Priority.ALWAYS);
    getChildren().add(row);
  }

  /** Shows a value without telling anybody. */
  void show(Tint tint) {
    Rgb rgb = tint.rgb();
    picker.setValue(Color.rgb(rgb.red(), rgb.green(), rgb.blue(), tint.alpha() / LARGEST_PART));
  }

  private static Tint tint(Color colour) {
    return new Tint(
        new Rgb(part(colour.getRed()), part(colour.getGreen()), part(colour.getBlue())),
        part(colour.getOpacity()));
  }

  private static int part(double fraction) {
    return (int) Math.round(fraction * LARGEST_PART);
  }
}
