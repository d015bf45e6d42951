package org.reelboard.app.editor.theme;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelboard.document.Texts;

/** A field to search in; Escape clears it. */
public final class SearchField extends TextField {
  /**
   * A field.
   *
   * @param textKey of what stands in it while it is empty
   * @param sought told the words whenever they change
   */
  public SearchField(String textKey, Consumer<String> sought) {
    getStyleClass().add(Styles.SMALL);
    setPromptText(Texts.of(textKey));
    setAccessibleText(Texts.of(textKey));
    textProperty().subscribe(sought);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}
