package org.reelboard.app.editor.thumbnails;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.CountedWork;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.background.Tally;
import org.reelboard.document.ReelboardException;

/**
 * Small pictures for the library, the storyboard and the timeline. The most recently used ones stay
 * in memory up to a budget; others are read in the background, each once however many views ask for
 * it. Used on the JavaFX thread only.
 */
public final class Thumbnails implements CountedWork.Crowd {
  private static final int BYTES_PER_PIXEL = 4;

  private final ThumbnailReader reader;
  private final BackgroundTasks tasks;
  private final long budget;
  private final LinkedHashMap<Thumbnail, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Thumbnail, Failure> unreadable = new HashMap<>();
  private final Map<Thumbnail, Pending> pending = new HashMap<>();

  /** Those that the user has stopped, with who wants them. */
  private final Map<Thumbnail, List<Listener>> stopped = new HashMap<>();

  private final Tally tally = new Tally(System::nanoTime);
  private long keptBytes;

  /**
   * @param budget bytes of pixels that are kept in memory
   */
  public Thumbnails(ThumbnailReader reader, BackgroundTasks tasks, long budget) {
    this.reader = reader;
    this.tasks = tasks;
    this.budget = budget;
  }

  /** Told of the picture, or why there is none. */
  public record Listener(Consumer<Image> found, Consumer<ReelboardException> failed) {}

  /** A request that can be taken back, as when the view shows something else by now. */
  @FunctionalInterface
  public interface Ticket {
    Ticket DONE = () -> {};

    void cancel();
  }

  private record Pending(RunningTask task, List<Listener> listeners) {}

  private record Failure(ReelboardException problem, List<Listener> listeners) {}

  /** The picture if it is in memory. */
  public Optional<Image> inMemory(Thumbnail wanted) {
    return Optional.ofNullable(kept.get(wanted));
  }

  /** Tells the listener at once where the picture is in memory, else when it has been read. */
  public Ticket request(Thumbnail wanted, Listener listener) {
    Image image = kept.get(wanted);
    if (image != null) {
      listener.found().accept(image);
      return Ticket.DONE;
    }
    Failure failure = unreadable.get(wanted);
    if (failure != null) {
      listener.failed().accept(failure.problem());
      failure.listeners().add(listener);
    } else {
      List<Listener> waiting = stopped.get(wanted);
      if (waiting == null) {
        waiting = pending.computeIfAbsent(wanted, this::start).listeners();
      }
      waiting.add(listener);
    }
    return () -> cancel(wanted, listener);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public boolean isStopped() {
    return !stopped.isEmpty();
  }

  @Override
  public void stop() {
    pending.forEach((wanted, request) -> {
      request.task().cancel();
      stopped.put(wanted, request.listeners());
    });
    tally.drop(pending.size());
    pending.clear();
  }

  /** Reads what was stopped, and again what could not be read so far: a file may have come back. */
  @Override
  public void retry() {
    Map<Thumbnail, List<Listener>> again = new HashMap<>(stopped);
    unreadable.forEach((wanted, failure) -> again.put(wanted, failure.listeners()));
    stopped.clear();
    unreadable.clear();
    tally.forgive();
    again.forEach(
        (wanted, listeners) -> List.copyOf(listeners).forEach(one -> request(wanted, one)));
  }

  private Pending start(Thumbnail wanted) {
    tally.begin();
    RunningTask task =
        tasks.run(
            () -> reader.read(wanted),
            image -> found(wanted, image),
            problem -> failed(wanted, problem));
    return new Pending(task, new ArrayList<>());
  }

  private void cancel(Thumbnail wanted, Listener listener) {
    Pending request = pending.get(wanted);
    if (request != null && request.listeners().remove(listener) && request.listeners().isEmpty()) {
      request.task().cancel();
      pending.remove(wanted);
      tally.drop(1);
    }
    Failure failure = unreadable.get(wanted);
    if (failure != null) {
      failure.listeners().remove(listener);
    }
    List<Listener> waiting = stopped.get(wanted);
    if (waiting != null && waiting.remove(listener) && waiting.isEmpty()) {
      stopped.remove(wanted);
    }
  }

  private void found(Thumbnail wanted, Image image) {
    tally.done();
    keep(wanted, image);
    listeners(wanted).forEach(listener -> listener.found().accept(image));
  }

  private void failed(Thumbnail wanted, ReelboardException problem) {
    tally.failed(problem.sentence());
    List<Listener> listeners = listeners(wanted);
    unreadable.put(wanted, new Failure(problem, new ArrayList<>(listeners)));
    listeners.forEach(listener -> listener.failed().accept(problem));
  }

  private List<Listener> listeners(Thumbnail wanted) {
    Pending request = pending.remove(wanted);
    return request == null ? List.of() : List.copyOf(request.listeners());
  }

  private void keep(Thumbnail wanted, Image image) {
    kept.put(wanted, image);
    keptBytes += bytes(image);
    var eldest = kept.entrySet().iterator();
    while (keptBytes > budget && kept.size() > 1) {
      keptBytes -= bytes(eldest.next().getValue());
      eldest.remove();
    }
  }

  private static long bytes(Image image) {
    return Math.round(image.getWidth() * image.getHeight()) * BYTES_PER_PIXEL;
  }
}
