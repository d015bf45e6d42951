package org.reelboard.app.editor.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.reelboard.app.editor.ahead.AheadDesk;
import org.reelboard.app.editor.ahead.AheadMark;
import org.reelboard.app.editor.ahead.AheadRuns;
import org.reelboard.app.editor.ahead.AheadState;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.engine.media.Size;

/** Measures one player, looking at it on each pulse of the window. */
final class PlayerMeter implements AutoCloseable {
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final long MOST_NANOS = 180_000_000_000L;

  private final String title;
  private final EditorModel model;
  private final Player player;
  private volatile long met;

  /**
   * How long a jump took, in milliseconds.
   *
   * @param seen until something of the frame's neighbourhood, or a sketch of it, was seen
   * @param exact until it was seen as an export has it
   */
  record Jump(double seen, double exact) {}

  private PlayerMeter(String title, EditorModel model, Player player) {
    this.title = title;
    this.model = model;
    this.player = player;
  }

  static PlayerMeter of(String title, EditorModel model, PlayerParts parts, Size size)
      throws Exception {
    return of(title, model, () -> new Player(model, parts), size);
  }

  /** With a desk that draws ahead what is heavy. */
  static PlayerMeter of(
      String title, EditorModel model, PlayerParts parts, AheadDesk ahead, Size size)
      throws Exception {
    return of(
        title,
        model,
        () -> {
          Player player = new Player(model, parts, ahead.frames());
          ahead.follow(model, player);
          return player;
        },
        size);
  }

  private static PlayerMeter of(
      String title, EditorModel model, Callable<Player> opening, Size size) throws Exception {
    Player player = onFx(opening);
    PlayerMeter meter = new PlayerMeter(title, model, player);
    onFx(() -> {
      player.setSize(size);
      return true;
    });
    meter.await(player::isSettled);
    return meter;
  }

  long frames() {
    return model.layout().get().frames();
  }

  void tell(String how) {
    System.out.printf("%s, %s%n", title, how);
  }

  void tell(String what, List<Jump> jumps) {
    System.out.printf(
        "  %s: seen after %s, exact after %s%n",
        what, percentiles(jumps, Jump::seen), percentiles(jumps, Jump::exact));
  }

  /** Waits until all that is heavy is ready, though not for ever. */
  void awaitAhead(AheadDesk ahead) throws Exception {
    long start = System.nanoTime();
    await(() -> isReady(ahead.marks().get()) || System.nanoTime() - start > MOST_NANOS);
    System.out.printf(
        "  %d heavy stretches, %.0f %% of them ready after %.1f s%n",
        ahead.marks().get().size(),
        100 * AheadRuns.ready(ahead.marks().get()),
        (met - start) / 1e9);
  }

  private static boolean isReady(List<AheadMark> marks) {
    return !marks.isEmpty()
        && marks.stream().allMatch(mark -> mark.state() instanceof AheadState.Ready);
  }

  void play(String label) throws Exception {
    onFx(() -> {
      model.playhead().set(0);
      return true;
    });
    await(player::isSettled);
    Tally before = player.tally();
    onFx(() -> {
      player.play();
      return true;
    });
    await(() -> !player.playing().get());
    Tally after = player.tally();
    System.out.printf(
        "  %s: %d of %d frames shown, %d on time (%.1f %%), %d computed in vain%n",
        label,
        after.shown() - before.shown(),
        frames(),
        after.onTime() - before.onTime(),
        100.0 * (after.onTime() - before.onTime()) / frames(),
        after.skipped() - before.skipped());
  }

  void scrub(List<Long> frames) throws Exception {
    List<Jump> jumps = new ArrayList<>();
    for (long frame : frames) {
      jumps.add(jump(frame));
    }
    tell("scrubbed", jumps);
  }

  Jump jump(long frame) throws Exception {
    long start = System.nanoTime();
    onFx(() -> {
      model.playhead().set(frame);
      return true;
    });
    await(() -> player.shownFrame().get() == frame);
    double seen = (met - start) / NANOS_PER_MILLISECOND;
    await(player::isSettled);
    return new Jump(seen, (met - start) / NANOS_PER_MILLISECOND);
  }

  private static String percentiles(List<Jump> jumps, ToDoubleFunction<Jump> value) {
    double[] sorted = jumps.stream().mapToDouble(value).sorted().toArray();
    return String.format(
        "p50 %.0f ms p95 %.0f ms at most %.0f ms",
        sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1]);
  }

  /** Looks on every pulse, after the player has. */
  private void await(BooleanSupplier condition) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    AnimationTimer watch =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              met = System.nanoTime();
              stop();
              done.countDown();
            }
          }
        };
    onFx(() -> {
      watch.start();
      return true;
    });
    done.await();
  }

  private static <T> T onFx(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }

  @Override
  public void close() {
    Platform.runLater(player::close);
  }
}
