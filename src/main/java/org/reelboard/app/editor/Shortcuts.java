package org.reelboard.app.editor;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.preview.PlayKeys;

/** The keys that work in the whole window, wherever the focus is, but never while text is typed. */
final class Shortcuts {
  private final Files files;
  private final EditorActions actions;
  private final Player player;
  private final PlayKeys keys;
  private final Runnable fullScreen;
  private final Runnable rename;
  private final BooleanSupplier blocked;

  /** What the keys with Ctrl do. */
  record Files(
      Runnable create,
      Runnable open,
      Runnable save,
      Runnable saveAs,
      Runnable undo,
      Runnable redo,
      Runnable export) {}

  /**
   * @param blocked true while a dialog is open: no key works beneath it
   */
  Shortcuts(
      Files files,
      EditorActions actions,
      Player player,
      Runnable fullScreen,
      Runnable rename,
      BooleanSupplier blocked) {
    this.files = files;
    this.actions = actions;
    this.player = player;
    this.keys = new PlayKeys(player);
    this.fullScreen = fullScreen;
    this.rename = rename;
    this.blocked = blocked;
  }

  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> space(scene, event));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
  }

  /** Space plays, unless somebody who works by keyboard has the focus on a control. */
  private void space(Scene scene, KeyEvent event) {
    Node focus = scene.getFocusOwner();
    boolean taken = focus != null && (focus instanceof TextInputControl || focus.isFocusVisible());
    if (event.getCode() == KeyCode.SPACE && !taken && !blocked.getAsBoolean()) {
      player.toggle();
      event.consume();
    }
  }

  private void pressed(Scene scene, KeyEvent event) {
    if (blocked.getAsBoolean()) {
      return;
    }
    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
    boolean done =
        event.isShortcutDown()
            ? shortcut(event, typing)
            : !typing && (keys.pressed(event) || plain(event.getCode()));
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event, boolean typing) {
    switch (event.getCode()) {
      case N -> files.create().run();
      case O -> files.open().run();
      case S -> (event.isShiftDown() ? files.saveAs() : files.save()).run();
      case E -> files.export().run();
      default -> {
        return !typing && edit(event);
      }
    }
    return true;
  }

  private boolean edit(KeyEvent event) {
    switch (event.getCode()) {
      case Z -> (event.isShiftDown() ? files.redo() : files.undo()).run();
      case Y -> files.redo().run();
      case D -> actions.duplicateSelected();
      case A -> actions.selectAll();
      case LEFT -> actions.shiftSelected(-1);
      case RIGHT -> actions.shiftSelected(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyCode code) {
    switch (code) {
      case DELETE, BACK_SPACE -> actions.removeSelected();
      case S -> actions.splitAtPlayhead();
      case F2 -> rename.run();
      case F11 -> fullScreen.run();
      default -> {
        return false;
      }
    }
    return true;
  }
}
