package org.reelboard.app.editor.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyNamesTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Ctrl+Shift+Delete, Ctrl+Shift+Delete",
    "de, Ctrl+Shift+Delete, Strg+Umschalt+Entf",
    "es, Ctrl+Shift+Delete, Ctrl+Mayús+Supr",
    "zh-CN, Ctrl+Space, Ctrl+空格",
    "de, Ctrl+Page Up, Strg+Bild auf",
    "de, Ctrl+S, Strg+S",
  })
  void keysAreNamedAsOnAKeyboardOfTheLanguage(String language, String key, String name) {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertEquals(name, KeyNames.of(KeyCombination.valueOf(key)));
  }
}
