package org.reelboard.app.editor.preview;

import javafx.scene.input.KeyEvent;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Player;

/** What the keyboard does while the preview has the focus: J and L go back and play, K stands. */
final class PreviewKeys {
  private static final int FAR = 10;

  private final EditorModel model;
  private final Player player;

  PreviewKeys(EditorModel model, Player player) {
    this.model = model;
    this.player = player;
  }

  void pressed(KeyEvent event) {
    if (!event.isShortcutDown() && done(event)) {
      event.consume();
    }
  }

  private boolean done(KeyEvent event) {
    long step = event.isShiftDown() ? FAR : 1;
    switch (event.getCode()) {
      case SPACE -> player.toggle();
      case J -> player.seek(model.playhead().get() - second());
      case K -> player.pause();
      case L -> player.play();
      case LEFT -> player.step(-step);
      case RIGHT -> player.step(step);
      case HOME -> player.seek(0);
      case END -> player.seek(Long.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }

  private long second() {
    return Math.round(model.layout().get().rate().approximate());
  }
}
