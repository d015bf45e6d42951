package org.reelboard.app.editor.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.LongWork;
import org.reelboard.app.editor.background.Paces;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.background.TimeLeft;
import org.reelboard.app.editor.background.WorkKind;
import org.reelboard.app.editor.background.WorkLine;
import org.reelboard.app.editor.background.WorkSource;
import org.reelboard.app.editor.background.WorkState;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.verify.Verification;

/**
 * The thorough verifications of films that were asked for in this window. They go on, and what they
 * found stays, whether or not it is looked at. Used on the JavaFX thread only.
 */
public final class Verifications implements WorkSource, AutoCloseable {
  private final JobBoard board;
  private final FilmDoctor doctor;
  private final BackgroundTasks lane;
  private final Paces paces;
  private final Map<Film, Entry> entries = new LinkedHashMap<>();

  /** A film that a job made. */
  public record Film(String job, Path file) {}

  /** How it stands with a film. */
  public sealed interface State {
    record NotAsked() implements State {}

    /**
     * It waits or is looked at.
     *
     * @param part how much is done, from 0 to 1
     */
    record Running(double part) implements State {}

    record Done(Verification verification) implements State {}

    record Failed(String sentence) implements State {}
  }

  private static final class Entry {
    final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.NotAsked());
    RunningTask task = new RunningTask();
    long begun;
  }

  /**
   * None yet.
   *
   * @param lane runs its tasks one after the other, and tells the window
   * @param paces how long they took so far
   */
  public Verifications(JobBoard board, FilmDoctor doctor, BackgroundTasks lane, Paces paces) {
    this.board = board;
    this.doctor = doctor;
    this.lane = lane;
    this.paces = paces;
  }

  /** How it stands with a film, now and later. */
  public ReadOnlyObjectProperty<State> state(Film film) {
    return entry(film).state.getReadOnlyProperty();
  }

  private Entry entry(Film film) {
    return entries.computeIfAbsent(film, _ -> new Entry());
  }

  /** Verifies a film, once more if it was; one that is being verified goes on. */
  public void start(Film film) {
    Entry entry = entry(film);
    if (entry.state.get() instanceof State.Running) {
      return;
    }
    entry.begun = 0;
    entry.state.set(new State.Running(0));
    entry.task =
        board.films(
            film.job(),
            films ->
                request(films, film.file())
                    .ifPresentOrElse(
                        request -> verify(request, entry),
                        () -> entry.state.set(new State.Failed(Texts.of("editor.jobs.noreport")))),
            problem -> entry.state.set(new State.Failed(problem.sentence())));
  }

  private static Optional<ExportRequest> request(List<ExportRequest> films, Path file) {
    return films.stream().filter(one -> one.target().equals(file)).findFirst();
  }

  private void verify(ExportRequest request, Entry entry) {
    entry.task =
        lane.run(
            pace -> verified(request, pace),
            part -> show(entry, part),
            found -> done(entry, found),
            problem -> entry.state.set(new State.Failed(problem.sentence())));
  }

  /** On the lane. */
  private Verification verified(ExportRequest request, LongWork.Pace pace)
      throws ReelboardException {
    if (pace.isOver()) {
      throw new CancellationException();
    }
    try {
      return doctor.verify(request, pace::done, pace::isOver);
    } catch (InterruptedException e) {
      // Stopped, or the window is being closed: there is nobody to tell.
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static void show(Entry entry, double part) {
    if (entry.begun == 0) {
      entry.begun = System.nanoTime();
    }
    entry.state.set(new State.Running(part));
  }

  private void done(Entry entry, Verification found) {
    if (entry.begun != 0) {
      paces.learn(WorkKind.CHECK, 1, worked(entry));
    }
    entry.state.set(new State.Done(found));
  }

  private static Duration worked(Entry entry) {
    return Duration.ofNanos(System.nanoTime() - entry.begun);
  }

  /** Stops verifying a film. */
  public void cancel(Film film) {
    Entry entry = entry(film);
    if (entry.state.get() instanceof State.Running) {
      entry.task.cancel();
      entry.state.set(new State.NotAsked());
    }
  }

  @Override
  public List<WorkLine> lines() {
    return entries.entrySet().stream()
        .flatMap(one -> line(one.getKey(), one.getValue()).stream())
        .toList();
  }

  private Optional<WorkLine> line(Film film, Entry entry) {
    return switch (entry.state.get()) {
      case State.NotAsked _, State.Done _ -> Optional.empty();
      case State.Running(double part) ->
          Optional.of(
              line(
                  film,
                  entry.begun == 0 ? new WorkState.Waiting() : new WorkState.Making(part),
                  entry.begun == 0
                      ? Optional.empty()
                      : TimeLeft.of(part, worked(entry), paces.expect(WorkKind.CHECK, 1))));
      case State.Failed(String sentence) ->
          Optional.of(line(film, new WorkState.Failed(1, sentence), Optional.empty()));
    };
  }

  private static WorkLine line(Film film, WorkState state, Optional<Duration> left) {
    return new WorkLine(WorkKind.CHECK, id(film), Optional.of(film.file()), state, left);
  }

  private static String id(Film film) {
    return film.job() + " " + film.file();
  }

  private Optional<Film> film(String id) {
    return entries.keySet().stream().filter(film -> id(film).equals(id)).findFirst();
  }

  @Override
  public void stop(String id) {
    film(id).ifPresent(this::cancel);
  }

  @Override
  public void again(String id) {
    film(id).ifPresent(this::start);
  }

  /** Stops all. */
  @Override
  public void close() {
    entries.keySet().forEach(this::cancel);
  }
}
