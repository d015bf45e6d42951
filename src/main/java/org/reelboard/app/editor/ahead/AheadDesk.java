package org.reelboard.app.editor.ahead;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.Calm;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.Film;
import org.reelboard.app.editor.play.FrameRenderer;
import org.reelboard.app.editor.play.FramesAhead;
import org.reelboard.app.editor.play.Player;
import org.reelboard.document.ReelboardException;
import org.reelboard.engine.cache.CacheKey;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.render.AssetHashes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that what is too heavy to be drawn while it plays is drawn before: it looks anew when
 * edits have settled, and works only while the window can spare the machine. Used on the JavaFX
 * thread only.
 */
public final class AheadDesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AheadDesk.class);

  /** Edits in a row, as of a drag, count as one. */
  private static final Duration SETTLE = Duration.millis(900);

  private final AheadStore store;
  private final AssetHashes hashes;
  private final FrameRenderer.Factory renderers;
  private final BackgroundTasks lane;
  private final Executor window;
  private final Calm calm = new Calm(System::nanoTime);
  private final AheadCosts costs = new AheadCosts();
  private final ReadyFrames ready;
  private final PauseTransition pause = new PauseTransition(SETTLE);
  private final BooleanProperty used = new SimpleBooleanProperty(this, "used", true);
  private final ReadOnlyObjectWrapper<List<AheadMark>> marks =
      new ReadOnlyObjectWrapper<>(this, "marks", List.of());
  private Subscription watching = Subscription.EMPTY;
  private Optional<Look> look = Optional.empty();

  /** What is known to be there. */
  private final Map<CacheKey, Path> frames = new HashMap<>();

  /** One look at a film, and what it found so far. */
  private final class Look implements AheadWork.Progress {
    private final RunningTask task = new RunningTask();
    private final Map<CacheKey, AheadState> states = new HashMap<>();
    private Optional<AheadPlan> plan = Optional.empty();
    private boolean isDone;

    boolean isOver() {
      return task.isCancelled() || lane.isClosed();
    }

    /** In the background. */
    boolean work(Film film, Size size, long playhead, Set<CacheKey> known)
        throws ReelboardException {
      try {
        AheadPlan made = AheadPlan.of(film, size, hashes, this::isOver);
        window.execute(() -> planned(made));
        new AheadWork(
                made,
                new AheadWork.Tools(store, costs, renderers, calm),
                this::isOver,
                this)
            .run(playhead, known);
      } catch (CancellationException e) {
        LOG.debug("given up", e);
      }
      return !isOver();
    }

    private void planned(AheadPlan made) {
      plan = Optional.of(made);
      for (AheadPlan.Piece piece : made.pieces()) {
        if (frames.containsKey(piece.key())) {
          states.put(piece.key(), new AheadState.Ready());
        }
      }
      tell();
    }

    /** What was begun and not finished waits. */
    private void done() {
      isDone = true;
      states.replaceAll(
          (_, state) -> state instanceof AheadState.Making ? new AheadState.Heavy() : state);
      tell();
    }

    @Override
    public void is(AheadPlan.Piece piece, AheadState state) {
      window.execute(() -> {
        states.put(piece.key(), state);
        tell();
      });
    }

    @Override
    public void ready(AheadPlan.Piece piece, Path path) {
      window.execute(() -> {
        states.put(piece.key(), new AheadState.Ready());
        frames.put(piece.key(), path);
        tell();
      });
    }

    private void tell() {
      if (!isOver() && plan.isPresent()) {
        ready.offer(plan.get(), frames);
        marks.set(plan.get().pieces().stream().flatMap(this::mark).toList());
      }
    }

    private Stream<AheadMark> mark(AheadPlan.Piece piece) {
      return Optional.ofNullable(states.get(piece.key()))
          .map(state -> new AheadMark(piece.stretch(), state))
          .stream();
    }
  }

  /**
   * @param lane one thread, for this alone; closed by whoever made it, after this
   * @param window where progress is told
   */
  public AheadDesk(
      AheadStore store, FrameRenderer.Factory renderers, BackgroundTasks lane, Executor window) {
    this.store = store;
    this.hashes = new AssetHashes(store.cache());
    this.renderers = renderers;
    this.lane = lane;
    this.window = window;
    this.ready = new ReadyFrames(costs, () -> window.execute(this::outdated));
  }

  /** What is ready, for the player. */
  public FramesAhead frames() {
    return ready;
  }

  /** Draws ahead what the player plays. */
  public void follow(EditorModel model, Player player) {
    watching =
        Subscription.combine(
            player.playing().subscribe(this::playing),
            model.playhead().subscribe(_ -> calm.touch()),
            used.subscribe(_ -> settle()),
            player.film().subscribe(_ -> changed()),
            player.fullSize().subscribe(_ -> settle()));
    pause.setOnFinished(_ ->
        look(player.film().get(), player.fullSize().get(), model.playhead().get()));
  }

  /** Whether anything is drawn ahead. */
  public BooleanProperty used() {
    return used;
  }

  /** The heavy stretches, in the film's order. */
  public ReadOnlyObjectProperty<List<AheadMark>> marks() {
    return marks.getReadOnlyProperty();
  }

  /** Measures anew: clips have become quicker to read. */
  public void measureAnew() {
    costs.forget();
    settle();
  }

  /** What was played has been measured by it. */
  private void playing(boolean plays) {
    calm.playing(plays);
    if (!plays && look.filter(now -> !now.isDone).isEmpty()) {
      settle();
    }
  }

  private void changed() {
    calm.touch();
    settle();
  }

  /** What was there is not right any more, or gone. */
  private void outdated() {
    frames.clear();
    settle();
  }

  private void settle() {
    pause.playFromStart();
  }

  private void look(Film film, Size size, long playhead) {
    look.ifPresent(before -> before.task.cancel());
    look = Optional.empty();
    if (!used.get() || film.frames() == 0) {
      marks.set(List.of());
      ready.offerNothing();
      return;
    }
    Look now = new Look();
    look = Optional.of(now);
    Set<CacheKey> known = Set.copyOf(frames.keySet());
    lane.run(() -> now.work(film, size, playhead, known), _ -> now.done(), _ -> now.done());
  }

  /** Draws nothing any more. */
  @Override
  public void close() {
    watching.unsubscribe();
    pause.stop();
    look.ifPresent(now -> now.task.cancel());
  }
}
