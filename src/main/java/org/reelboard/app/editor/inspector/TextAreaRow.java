package org.reelboard.app.editor.inspector;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.reelboard.app.editor.spelling.SpelledText;
import org.reelboard.app.editor.spelling.WordsSpelling;

/** Several lines of words, seen on the picture while they are typed; one stay is one gesture. */
final class TextAreaRow extends VBox {
  private static final int ROWS = 3;

  private final TextArea area = new TextArea();
  private Optional<String> gesture = Optional.empty();
  private boolean showing;

  TextAreaRow(String label, WordsSpelling spelling, Consumer<Change<String>> changed) {
    area.setAccessibleText(label);
    area.setPromptText(label);
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    getChildren().add(new SpelledText(area, spelling, () -> {}));
    area.focusedProperty()
        .subscribe(focused ->
            gesture = focused ? Optional.of(UUID.randomUUID().toString()) : Optional.empty());
    area.textProperty()
        .subscribe((_, text) -> {
          if (!showing) {
            changed.accept(new Change<>(text, gesture));
          }
        });
    managedProperty().bind(visibleProperty());
  }

  /** Shows words without telling anybody; the text cursor stays where they are the same. */
  void show(String text) {
    if (!area.getText().equals(text)) {
      showing = true;
      area.setText(text);
      showing = false;
    }
  }

  TextArea area() {
    return area;
  }
}
