package org.reelboard.app.editor.captions;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;

/** Moves the selected caption and all behind it in time. */
final class ShiftMenu extends ContextMenu {
  private static final Time LITTLE = Time.seconds("0.1");
  private static final Time MUCH = Time.ofSeconds(1);

  private final CaptionActions actions;

  ShiftMenu(CaptionActions actions) {
    this.actions = actions;
    getItems()
        .addAll(
            item("earlier", Time.ZERO.minus(LITTLE), KeyCode.LEFT, KeyCombination.ALT_DOWN),
            item("later", LITTLE, KeyCode.RIGHT, KeyCombination.ALT_DOWN),
            item("muchearlier", Time.ZERO.minus(MUCH), KeyCode.LEFT, FAR),
            item("muchlater", MUCH, KeyCode.RIGHT, FAR));
  }

  private static final KeyCombination.Modifier[] FAR = {
    KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN
  };

  private MenuItem item(String name, Time by, KeyCode key, KeyCombination.Modifier... modifiers) {
    MenuItem item = new MenuItem(Texts.of("editor.captions.shift." + name));
    item.setAccelerator(new KeyCodeCombination(key, modifiers));
    item.setOnAction(_ -> actions.shiftFromHere(by));
    return item;
  }
}
