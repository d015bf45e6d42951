package org.reelboard.app.editor.session;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.dialog.Question;
import org.reelboard.app.editor.dialog.Question.Answer;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;

/** Sees a start through: as usual, or carefully where the last ones have failed. */
public final class StartWatch implements AutoCloseable {
  private static final Duration LIVES = Duration.seconds(15);

  private final Starts starts;
  private final BackgroundTasks lane;
  private final Dialogs dialogs;
  private final Consumer<ReelboardException> problems;
  private final PauseTransition wait = new PauseTransition(LIVES);

  /**
   * @param lane runs its tasks one after the other
   */
  public StartWatch(
      Starts starts, BackgroundTasks lane, Dialogs dialogs, Consumer<ReelboardException> problems) {
    this.starts = starts;
    this.lane = lane;
    this.dialogs = dialogs;
    this.problems = problems;
    wait.setOnFinished(_ -> wentWell());
  }

  /**
   * Starts, and takes down later that it went well.
   *
   * @param usual opens what the user has asked for, or left behind
   * @param safe opens nothing
   * @param welcome shows somebody new around
   */
  public void start(Starts.Mode mode, Runnable usual, Runnable safe, Runnable welcome) {
    wait.play();
    switch (mode) {
      case FIRST -> {
        usual.run();
        welcome.run();
      }
      case USUAL -> usual.run();
      case SAFE -> {
        safe.run();
        ask(usual);
      }
    }
  }

  private void ask(Runnable usual) {
    dialogs.ask(
        new Question(
            Texts.of("editor.safe.title"),
            Texts.of("editor.safe.hint"),
            List.of(
                Answer.other(Texts.of("editor.safe.usual"), usual),
                Answer.usual(Texts.of("editor.safe.stay"), () -> {}))));
  }

  private void wentWell() {
    lane.run(starts::wentWell, _ -> {}, problems);
  }

  /** The user has closed the window: that start went well. */
  @Override
  public void close() {
    wait.stop();
    wentWell();
  }
}
