package org.reelboard.app.editor.storyboard;

import java.util.List;
import org.reelboard.app.editor.commands.Command;
import org.reelboard.app.editor.commands.Context;

/** What keys do to the cards: go from one to another, select on the way, take scenes along. */
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

  List<Command> commands() {
    return List.of(
        command("before", () -> moves.go(-1, Reach.ONLY)),
        command("after", () -> moves.go(1, Reach.ONLY)),
        command("above", () -> moves.goRows(-1, Reach.ONLY)),
        command("below", () -> moves.goRows(1, Reach.ONLY)),
        command("first", () -> moves.goToEnd(-1, Reach.ONLY)),
        command("last", () -> moves.goToEnd(1, Reach.ONLY)),
        command("select-before", () -> moves.go(-1, Reach.UP_TO)),
        command("select-after", () -> moves.go(1, Reach.UP_TO)),
        command("select-above", () -> moves.goRows(-1, Reach.UP_TO)),
        command("select-below", () -> moves.goRows(1, Reach.UP_TO)),
        command("select-first", () -> moves.goToEnd(-1, Reach.UP_TO)),
        command("select-last", () -> moves.goToEnd(1, Reach.UP_TO)),
        command("move-before", () -> moves.shift(-1)),
        command("move-after", () -> moves.shift(1)),
        command("move-above", () -> moves.shiftRows(-1)),
        command("move-below", () -> moves.shiftRows(1)),
        command("write", moves::write));
  }

  private static Command command(String name, Runnable action) {
    return Command.of("storyboard." + name, Context.STORYBOARD, action);
  }
}
