package org.reelboard.app.editor.storyboard;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the cards: arrows go from one to another, and take scenes along with Alt. */
final class StoryboardKeys {
  private final Moves moves;

  /** What keys do. */
  interface Moves {
    /** Goes so many cards on. */
    void go(int cards, Reach reach);

    /** Goes so many rows down. */
    void goRows(int rows, Reach reach);

    /** Goes to the first card (-1) or the last (1). */
    void goToEnd(int side, Reach reach);

    /** Moves the selected scenes so many places. */
    void shift(int places);

    /** Moves the selected scenes so many rows. */
    void shiftRows(int rows);

    void write();
  }

  /** What going to a card does to those that are selected. */
  enum Reach {
    ONLY,
    UP_TO
  }

  StoryboardKeys(Moves moves) {
    this.moves = moves;
  }

  void pressed(KeyEvent event) {
    if (!(event.getTarget() instanceof TextInputControl) && isDone(event)) {
      event.consume();
    }
  }

  private boolean isDone(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return isShift(event.getCode());
    }
    Reach reach = event.isShiftDown() ? Reach.UP_TO : Reach.ONLY;
    switch (event.getCode()) {
      case LEFT -> moves.go(-1, reach);
      case RIGHT -> moves.go(1, reach);
      case UP -> moves.goRows(-1, reach);
      case DOWN -> moves.goRows(1, reach);
      case HOME -> moves.goToEnd(-1, reach);
      case END -> moves.goToEnd(1, reach);
      case ENTER -> moves.write();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isShift(KeyCode code) {
    switch (code) {
      case LEFT -> moves.shift(-1);
      case RIGHT -> moves.shift(1);
      case UP -> moves.shiftRows(-1);
      case DOWN -> moves.shiftRows(1);
      default -> {
        return false;
      }
    }
    return true;
  }
}
