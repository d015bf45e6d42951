package org.reelboard.app.editor.preview;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.Speed;

/**
 * Plays as cutting rooms do it with three keys: back and on, each push faster, and stand; while
 * stand is held, back and on creep as long as they are held. Which keys those are the user chooses,
 * so it watches which key is down when it is asked for something.
 */
final class Shuttle {
  private final Player player;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private Optional<KeyCode> pushed = Optional.empty();
  private Optional<KeyCode> stand = Optional.empty();
  private Optional<KeyCode> creep = Optional.empty();
  private boolean isRepeat;

  Shuttle(Player player) {
    this.player = player;
  }

  /** Watches the keys in a scene, without taking any. */
  void watch(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event.getCode()));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> released(event.getCode()));
  }

  private void pressed(KeyCode code) {
    // A key that is held down comes again and again; it was pushed once.
    isRepeat = !down.add(code);
    pushed = Optional.of(code);
  }

  private void released(KeyCode code) {
    down.remove(code);
    pushed = Optional.empty();
    isRepeat = false;
    if (creep.equals(Optional.of(code))) {
      creep = Optional.empty();
      player.pause();
    }
    if (stand.equals(Optional.of(code))) {
      stand = Optional.empty();
    }
  }

  /** Plays backwards, faster with each push. */
  void back() {
    push(Speed.BACK_SLOWLY, player::shuttleBack);
  }

  /** Plays, faster with each push. */
  void on() {
    push(Speed.SLOWLY, player::shuttleForward);
  }

  /** Stands. */
  void stand() {
    stand = pushed;
    player.pause();
  }

  private void push(Speed slowly, Runnable shuttle) {
    if (stand.isPresent() && !isRepeat) {
      creep = pushed;
      player.play(slowly);
    } else if (!isRepeat) {
      shuttle.run();
    }
  }
}
