package org.reelboard.app.editor.catalogue;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelboard.document.Texts;

/** A field that leaves of galleries only the entries whose names have the words in it. */
public final class EntrySearch extends TextField {
  public EntrySearch(List<EntryGallery> galleries) {
    getStyleClass().add(Styles.SMALL);
    setPromptText(Texts.of("editor.catalogue.search"));
    setAccessibleText(Texts.of("editor.catalogue.search"));
    textProperty().subscribe(words -> galleries.forEach(gallery -> gallery.showOnly(words)));
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
