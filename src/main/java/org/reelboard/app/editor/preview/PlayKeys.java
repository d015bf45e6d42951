package org.reelboard.app.editor.preview;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.Speed;

/**
 * The keys that play, as cutting rooms have them: J and L play backwards and forwards, each push
 * faster; K stands, and held down lets J and L creep. I and O set the in and the out point.
 */
public final class PlayKeys {
  private static final int FAR = 10;

  private final Player player;
  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

  public PlayKeys(Player player) {
    this.player = player;
  }

  /** Does what a key means; false where it means nothing here. */
  public boolean pressed(KeyEvent event) {
    if (event.isShortcutDown()) {
      return false;
    }
    if (event.isAltDown()) {
      return event.getCode() == KeyCode.X && done(player::clearInOut);
    }
    return switch (event.getCode()) {
      case J, K, L -> shuttle(event.getCode());
      case I -> done(event.isShiftDown() ? player::goToIn : player::markIn);
      case O -> done(event.isShiftDown() ? player::goToOut : player::markOut);
      case LEFT -> done(() -> player.step(event.isShiftDown() ? -FAR : -1));
      case RIGHT -> done(() -> player.step(event.isShiftDown() ? FAR : 1));
      case HOME -> done(() -> player.seek(0));
      case END -> done(() -> player.seek(Long.MAX_VALUE));
      default -> false;
    };
  }

  /** Ends what lasts as long as a key is held. */
  public void released(KeyEvent event) {
    boolean crept = held.remove(event.getCode()) && held.contains(KeyCode.K);
    if (crept) {
      player.pause();
    }
  }

  private boolean shuttle(KeyCode code) {
    // A key that is held down comes again and again; it was pushed once.
    if (held.add(code)) {
      push(code, held.contains(KeyCode.K));
    }
    return true;
  }

  private void push(KeyCode code, boolean creeps) {
    if (code == KeyCode.K) {
      player.pause();
    } else if (creeps) {
      player.play(code == KeyCode.J ? Speed.BACK_SLOWLY : Speed.SLOWLY);
    } else if (code == KeyCode.J) {
      player.shuttleBack();
    } else {
      player.shuttleForward();
    }
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }
}
