package org.reelboard.app.editor.inspector;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ColorPicker;
import javafx.scene.paint.Color;
import org.reelboard.document.project.Rgb;
import org.reelboard.engine.picture.artwork.Tint;

/** A colour that may be seen through. */
final class ColourRow extends ValueRow<Tint, ColorPicker> {
  private static final double LARGEST_PART = 255;

  ColourRow(String label, Consumer<Tint> changed) {
    super(label, new ColorPicker());
    ColorPicker picker = content();
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.getStyleClass().add("button");
    picker.setAccessibleText(label);
    picker.setAccessibleRole(AccessibleRole.COMBO_BOX);
    picker.setOnAction(_ -> changed.accept(tint(picker.getValue())));
  }

  @Override
  void display(Shared<Tint> value) {
    Tint tint = value.lead();
    Rgb rgb = tint.rgb();
    content().setValue(Color.rgb(rgb.red(), rgb.green(), rgb.blue(), tint.alpha() / LARGEST_PART));
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
