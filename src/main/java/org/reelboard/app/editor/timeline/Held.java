package org.reelboard.app.editor.timeline;

import javafx.scene.input.MouseEvent;

/**
 * The keys that are held while the mouse does something.
 *
 * @param shortcut Ctrl, on a Mac Command
 */
record Held(boolean shift, boolean shortcut, boolean alt) {
  static final Held NONE = new Held(false, false, false);

  static Held of(MouseEvent event) {
    return new Held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
  }
}
