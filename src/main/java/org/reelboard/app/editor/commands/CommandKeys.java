package org.reelboard.app.editor.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Gives commands by keys, in the whole window and in its parts, but never what a text that is being
 * typed takes for itself.
 */
public final class CommandKeys {
  private final Commands commands;
  private final BooleanSupplier blocked;

  /**
   * @param blocked true while a dialog is open: no key works beneath it
   */
  public CommandKeys(Commands commands, BooleanSupplier blocked) {
    this.commands = commands;
    this.blocked = blocked;
  }

  public void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> space(scene, event));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> whileTyping(scene, event));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
  }

  /** Space is a command, unless somebody who works by keyboard has the focus on a control. */
  private void space(Scene scene, KeyEvent event) {
    Node focus = scene.getFocusOwner();
    if (event.getCode() == KeyCode.SPACE && (focus == null || !focus.isFocusVisible())) {
      pressed(scene, event);
    }
  }

  /** What a part of the window does by a key comes before what a text in it would do by it. */
  private void whileTyping(Scene scene, KeyEvent event) {
    boolean isWritten = scene.getFocusOwner() instanceof TextInputControl;
    if (isWritten && isCommandWhileTyping(event) && !blocked.getAsBoolean()) {
      give(event, Context.partsAround(scene.getFocusOwner()));
    }
  }

  private void give(KeyEvent event, List<Context> contexts) {
    commands
        .at(event, contexts)
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (blocked.getAsBoolean() || event.getCode().isModifierKey()) {
      return;
    }
    Node focus = scene.getFocusOwner();
    boolean typing = focus instanceof TextInputControl;
    if (typing && !isCommandWhileTyping(event)) {
      return;
    }
    Optional<Command> command =
        commands
            .at(event, Context.around(focus))
            .filter(found -> !(typing && found.belongsToTexts()));
    if (command.isPresent()) {
      command.get().run();
      event.consume();
    }
  }

  /** A key that types nothing. */
  private static boolean isCommandWhileTyping(KeyEvent event) {
    return event.isShortcutDown() || event.getCode().isFunctionKey();
  }
}
