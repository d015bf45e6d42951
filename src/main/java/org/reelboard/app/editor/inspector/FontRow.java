package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2AL;
import org.reelboard.app.editor.fonts.FontDesk;
import org.reelboard.app.editor.theme.Controls;

/** A family of typefaces from the list, or from a font file of the user's. */
final class FontRow extends HBox {
  private final ChoiceRow<String> choice;
  private final FontDesk fonts;

  FontRow(String label, FontDesk fonts, Consumer<String> changed) {
    this.fonts = fonts;
    choice = new ChoiceRow<>(label, fonts.families(), family -> family, changed);
    choice.box().setId("font-family");
    Button add = Controls.iconButton(Material2AL.ADD, "editor.fonts.add", () -> fonts.add(changed));
    add.setId("font-add");
    HBox.setHgrow(choice, Priority.ALWAYS);
    getChildren().addAll(choice, add);
  }

  /** Lets the family be reset. */
  void resetTo(String standard, Runnable reset) {
    choice.resetTo(standard, reset);
  }

  /** Shows a family, which may be one that is not here. */
  void show(Shared<String> family) {
    List<String> families = fonts.families();
    choice.offer(
        families.contains(family.lead())
            ? families
            : Stream.concat(Stream.of(family.lead()), families.stream()).toList());
    choice.show(family);
  }
}
