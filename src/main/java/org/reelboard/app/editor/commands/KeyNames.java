package org.reelboard.app.editor.commands;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.reelboard.document.Texts;

/**
 * How keys are called on keyboards of the user's language: {@code Ctrl+Delete}, {@code Strg+Entf}.
 */
final class KeyNames {
  /** The toolkit's names, which are English on most systems, and the texts for them. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("Ctrl", "editor.key.ctrl"),
          Map.entry("Shift", "editor.key.shift"),
          Map.entry("Alt", "editor.key.alt"),
          Map.entry("Delete", "editor.key.delete"),
          Map.entry("Backspace", "editor.key.backspace"),
          Map.entry("Enter", "editor.key.enter"),
          Map.entry("Space", "editor.key.space"),
          Map.entry("Home", "editor.key.home"),
          Map.entry("End", "editor.key.end"),
          Map.entry("Left", "editor.key.left"),
          Map.entry("Right", "editor.key.right"),
          Map.entry("Up", "editor.key.up"),
          Map.entry("Down", "editor.key.down"),
          Map.entry("Page Up", "editor.key.page-up"),
          Map.entry("Page Down", "editor.key.page-down"),
          Map.entry("Insert", "editor.key.insert"));

  private KeyNames() {}

  /** As it stands in menus and tooltips. */
  static String of(KeyCombination key) {
    return Arrays.stream(key.getDisplayText().split("(?<=.)\\+(?=.)"))
        .map(KeyNames::name)
        .collect(Collectors.joining("+"));
  }

  private static String name(String part) {
    return Optional.ofNullable(TEXTS.get(part)).map(Texts::of).orElse(part);
  }
}
