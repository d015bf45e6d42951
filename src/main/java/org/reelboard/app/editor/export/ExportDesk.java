package org.reelboard.app.editor.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.jobs.BackgroundJob;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.app.editor.jobs.JobReport;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.render.ExportRequest;

/**
 * The export that the dialog shows: hands it to the background, and follows its job until it has
 * ended or another one is begun. Used on the JavaFX thread only.
 */
public final class ExportDesk {
  private final JobBoard board;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private Optional<String> followed = Optional.empty();

  public ExportDesk(JobBoard board) {
    this.board = board;
    board.all().subscribe(_ -> follow());
  }

  /** What the export is doing. */
  public sealed interface State {
    record Idle() implements State {}

    /** It is being handed over, or what came of it is being read. */
    record Waiting() implements State {}

    record Running(BackgroundJob job) implements State {}

    record Done(String job, JobReport report) implements State {}

    /** There is no job. */
    record Refused(String sentence) implements State {}

    record Failed(BackgroundJob job) implements State {}
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Exports films of one project. */
  public void start(List<ExportRequest> films) {
    followed = Optional.empty();
    state.set(new State.Waiting());
    board.export(films, this::submitted, this::refused);
  }

  /** Stops the export; within a second it has. */
  public void cancel() {
    followed.ifPresent(board::cancel);
  }

  /** Does the export again that failed. */
  public void retry() {
    again(board::retry);
  }

  /** The same, with a placeholder wherever a file cannot be shown. */
  public void retryWithPlaceholders() {
    again(board::retryWithPlaceholders);
  }

  private void again(Consumer<String> action) {
    state.set(new State.Waiting());
    followed.ifPresent(action);
  }

  /** Follows the export no more; it goes on. */
  public void reset() {
    followed = Optional.empty();
    state.set(new State.Idle());
  }

  private void submitted(String id) {
    followed = Optional.of(id);
    follow();
  }

  private void refused(ReelboardException problem) {
    state.set(new State.Refused(problem.sentence()));
  }

  private void follow() {
    followed.flatMap(board::find).ifPresent(this::show);
  }

  private void show(BackgroundJob job) {
    switch (job.state()) {
      case WAITING, RUNNING -> state.set(new State.Running(job));
      case DONE -> showReport(job);
      case FAILED -> state.set(new State.Failed(job));
      case CANCELLED -> reset();
    }
  }

  private void showReport(BackgroundJob job) {
    followed = Optional.empty();
    state.set(new State.Waiting());
    board.report(job.id(), report -> state.set(new State.Done(job.id(), report)));
  }
}
