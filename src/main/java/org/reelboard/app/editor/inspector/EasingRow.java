package org.reelboard.app.editor.inspector;

import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.reelboard.app.editor.catalogue.CatalogueTexts;
import org.reelboard.document.Texts;
import org.reelboard.engine.picture.Easings;
import org.reelboard.engine.picture.catalogue.CatalogueEntry;

/** An easing from the catalogue, by its id. */
final class EasingRow extends HBox {
  private final ChoiceRow<String> choice;

  EasingRow(Consumer<String> changed) {
    choice =
        new ChoiceRow<>(
            Texts.of("editor.field.easing"),
            Easings.all().stream().map(CatalogueEntry::id).toList(),
            CatalogueTexts::easing,
            changed);
    HBox.setHgrow(choice, Priority.ALWAYS);
    getChildren().add(choice);
    managedProperty().bind(visibleProperty());
  }

  /** Lets it be reset to the easing of that id. */
  EasingRow resetTo(String standard) {
    choice.resetTo(standard);
    return this;
  }

  void show(Shared<String> id) {
    choice.show(id);
  }
}
