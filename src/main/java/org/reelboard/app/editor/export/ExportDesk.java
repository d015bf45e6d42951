package org.reelboard.app.editor.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.render.ExportCancelledException;
import org.reelboard.engine.render.ExportProgress;
import org.reelboard.engine.render.ExportReport;
import org.reelboard.engine.render.ExportRequest;

/** One export at a time, and how far it is. Used on the JavaFX thread only. */
public final class ExportDesk {
  private final FilmExport film;
  private final BackgroundTasks tasks;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Idle());
  private AtomicBoolean cancelled = new AtomicBoolean();

  public ExportDesk(FilmExport film, BackgroundTasks tasks) {
    this.film = film;
    this.tasks = tasks;
  }

  /** What the export is doing. */
  public sealed interface State {
    record Idle() implements State {}

    record Running(Path target, Optional<ExportProgress> progress) implements State {}

    /** The user has asked it to stop, and it has not stopped yet. */
    record Stopping() implements State {}

    record Done(ExportReport report) implements State {}

    record Failed(String sentence) implements State {}
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  public void start(ExportRequest request) {
    cancelled = new AtomicBoolean();
    AtomicBoolean wanted = cancelled;
    state.set(new State.Running(request.target(), Optional.empty()));
    AtomicReference<Optional<ExportProgress>> latest = new AtomicReference<>(Optional.empty());
    tasks.run(
        () ->
            film.export(
                request,
                progress -> {
                  // One message waits for the window at a time, however fast the frames come.
                  if (latest.getAndSet(Optional.of(progress)).isEmpty()) {
                    Platform.runLater(() ->
                        latest
                            .getAndSet(Optional.empty())
                            .ifPresent(one -> show(request.target(), one)));
                  }
                },
                wanted::get),
        report -> state.set(new State.Done(report)),
        this::failed);
  }

  /** Stops the export; within a second it has. */
  public void cancel() {
    cancelled.set(true);
    state.set(new State.Stopping());
  }

  /** Forgets what came of the export before. */
  public void reset() {
    state.set(new State.Idle());
  }

  private void show(Path target, ExportProgress progress) {
    if (state.get() instanceof State.Running) {
      state.set(new State.Running(target, Optional.of(progress)));
    }
  }

  private void failed(ReelboardException problem) {
    state.set(
        problem instanceof ExportCancelledException
            ? new State.Idle()
            : new State.Failed(problem.sentence()));
  }
}
