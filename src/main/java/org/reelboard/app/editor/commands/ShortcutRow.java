package org.reelboard.app.editor.commands;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.reelboard.app.editor.theme.Controls;
import org.reelboard.document.Texts;

/** A command and its key; the key is a button that waits for another one. */
final class ShortcutRow extends HBox {
  private final Commands commands;
  private final Command command;
  private final Button key = new Button();
  private final Label note = Controls.quiet("");
  private boolean isWaiting;

  ShortcutRow(Commands commands, Command command) {
    this.commands = commands;
    this.command = command;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("shortcut-row");
    Label title = new Label(command.title());
    title.setMinWidth(USE_PREF_SIZE);
    key.setId("shortcut-" + command.id().replace('.', '-'));
    key.getStyleClass().add("key-cap");
    key.setMinWidth(USE_PREF_SIZE);
    key.setOnAction(_ -> await());
    key.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    key.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            rest();
          }
        });
    getChildren().addAll(title, Controls.spring(), note, key);
    if (!commands.keymap().get().of(command.id()).isEmpty()) {
      getChildren().add(icon(Material2AL.CLEAR, "editor.shortcuts.clear", this::clear));
    }
    if (commands.own().keys().containsKey(command.id())) {
      getChildren().add(icon(Material2MZ.UNDO, "editor.shortcuts.reset", this::reset));
    }
    rest();
  }

  private static Button icon(org.kordamp.ikonli.Ikon ikon, String textKey, Runnable action) {
    Button button = Controls.iconButton(ikon, textKey, action);
    button.getStyleClass().add(Styles.SMALL);
    return button;
  }

  private void rest() {
    isWaiting = false;
    note.setText("");
    key.setText(commands.keymap().get().shown(command.id()).orElse("—"));
    key.setAccessibleText(commands.named(command.id(), command.title()));
  }

  private void await() {
    isWaiting = true;
    key.setText(Texts.of("editor.shortcuts.press"));
  }

  private void clear() {
    commands.unbind(command.id());
  }

  private void reset() {
    commands.reset(command.id());
  }

  private void pressed(KeyEvent event) {
    if (!isWaiting) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      rest();
    } else if (!event.getCode().isModifierKey() && event.getCode() != KeyCode.UNDEFINED) {
      take(combination(event));
    }
  }

  /** At once where the key is free, at the second press where another command would lose it. */
  private void take(KeyCombination wanted) {
    String text = Texts.of("editor.shortcuts.again", KeyNames.of(wanted));
    boolean asked = key.getText().equals(text);
    var rival = commands.rival(command.id(), wanted);
    if (rival.isPresent() && !asked) {
      note.setText(Texts.of("editor.shortcuts.taken", rival.get().title()));
      key.setText(text);
    } else {
      isWaiting = false;
      commands.bind(command.id(), wanted);
    }
  }

  private static KeyCombination combination(KeyEvent event) {
    List<Modifier> modifiers = new ArrayList<>();
    if (event.isShortcutDown()) {
      modifiers.add(KeyCombination.SHORTCUT_DOWN);
    }
    if (event.isAltDown()) {
      modifiers.add(KeyCombination.ALT_DOWN);
    }
    if (event.isShiftDown()) {
      modifiers.add(KeyCombination.SHIFT_DOWN);
    }
    return new KeyCodeCombination(event.getCode(), modifiers.toArray(Modifier[]::new));
  }
}
