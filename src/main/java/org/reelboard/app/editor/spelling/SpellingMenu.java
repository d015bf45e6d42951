package org.reelboard.app.editor.spelling;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.reelboard.document.Texts;

/** What to do about a word that is in no dictionary. */
final class SpellingMenu extends ContextMenu {
  SpellingMenu(
      String word, List<String> suggestions, WordsSpelling spelling, Consumer<String> write) {
    getStyleClass().add("spelling-menu");
    for (String one : suggestions) {
      MenuItem item = item(one, () -> write.accept(one));
      item.getStyleClass().add("spelling-suggestion");
      getItems().add(item);
    }
    if (suggestions.isEmpty()) {
      MenuItem none = item(Texts.of("editor.spelling.none"), () -> {});
      none.setDisable(true);
      getItems().add(none);
    }
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(Texts.of("editor.spelling.add", word), () -> spelling.add(word)),
            item(Texts.of("editor.spelling.ignore"), () -> spelling.ignore(word)));
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
