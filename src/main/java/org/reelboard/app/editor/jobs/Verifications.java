package org.reelboard.app.editor.jobs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.verify.Verification;

/**
 * The thorough verifications of films that were asked for in this window. They go on, and what they
 * found stays, whether or not it is looked at. Used on the JavaFX thread only.
 */
public final class Verifications implements AutoCloseable {
  private static final double PERCENT = 100;

  private final JobBoard board;
  private final FilmDoctor doctor;
  private final BackgroundTasks lane;
  private final Executor window;
  private final Map<Film, Entry> entries = new HashMap<>();

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
    AtomicBoolean cancelled = new AtomicBoolean();
  }

  /**
   * None yet.
   *
   * @param lane runs its tasks one after the other, and tells the window
   * @param window where progress is told, {@code Platform::runLater} in the window
   */
  public Verifications(JobBoard board, FilmDoctor doctor, BackgroundTasks lane, Executor window) {
    this.board = board;
    this.doctor = doctor;
    this.lane = lane;
    this.window = window;
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
    AtomicBoolean cancelled = new AtomicBoolean();
    entry.cancelled = cancelled;
    entry.state.set(new State.Running(0));
    board.films(
        film.job(),
        films ->
            request(films, film.file())
                .ifPresentOrElse(
                    request -> verify(request, entry, cancelled),
                    () -> entry.state.set(new State.Failed(Texts.of("editor.jobs.noreport")))),
        problem -> failed(entry, cancelled, problem));
  }

  private static Optional<ExportRequest> request(List<ExportRequest> films, Path file) {
    return films.stream().filter(one -> one.target().equals(file)).findFirst();
  }

  private void verify(ExportRequest request, Entry entry, AtomicBoolean cancelled) {
    lane.run(
        () -> verified(request, entry, cancelled),
        found ->
            found.filter(_ -> !cancelled.get()).map(State.Done::new).ifPresent(entry.state::set),
        problem -> failed(entry, cancelled, problem));
  }

  /** On the lane: empty where it was cancelled. */
  private Optional<Verification> verified(
      ExportRequest request, Entry entry, AtomicBoolean cancelled) throws ReelboardException {
    try {
      return cancelled.get()
          ? Optional.empty()
          : Optional.of(doctor.verify(request, new Told(entry, cancelled), cancelled::get));
    } catch (InterruptedException e) {
      // Stopped, or the window is being closed: there is nobody to tell.
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static void failed(Entry entry, AtomicBoolean cancelled, ReelboardException problem) {
    if (!cancelled.get()) {
      entry.state.set(new State.Failed(problem.sentence()));
    }
  }

  /** Stops verifying a film. */
  public void cancel(Film film) {
    Entry entry = entry(film);
    if (entry.state.get() instanceof State.Running) {
      entry.cancelled.set(true);
      entry.state.set(new State.NotAsked());
    }
  }

  /** Stops all. */
  @Override
  public void close() {
    entries.keySet().forEach(this::cancel);
  }

  /** Tells the window of progress, a hundred times at most. */
  private final class Told implements DoubleConsumer {
    private final Entry entry;
    private final AtomicBoolean cancelled;
    private long percent;

    private Told(Entry entry, AtomicBoolean cancelled) {
      this.entry = entry;
      this.cancelled = cancelled;
    }

    @Override
    public void accept(double part) {
      long now = (long) (PERCENT * part);
      if (now > percent) {
        percent = now;
        window.execute(() -> show(part));
      }
    }

    private void show(double part) {
      if (!cancelled.get() && entry.state.get() instanceof State.Running) {
        entry.state.set(new State.Running(part));
      }
    }
  }
}
