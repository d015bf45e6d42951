package org.reelboard.app.editor.play;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.text.TypefaceShelf;
import org.reelboard.engine.sound.MediaSoundFiles;

/**
 * Measures the preview with the real compositor: how many frames are on time while a film plays,
 * and how long a scrubbed frame takes to be seen and to be sharp. Arguments: WIDTHxHEIGHT and
 * project files. Run by hand; not a test.
 */
public final class PreviewBench {
  private static final int SCRUBS = 60;
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final EditorModel model;
  private final Player player;
  private volatile long waitedFrom;

  private PreviewBench(EditorModel model, Player player) {
    this.model = model;
    this.player = player;
  }

  public static void main(String[] arguments) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    String[] edges = arguments[0].split("x", -1);
    Size size = new Size(Integer.parseInt(edges[0]), Integer.parseInt(edges[1]));
    PreviewFilms films = new PreviewFilms(Path.of(arguments[1]));
    measure(films.stills(), size);
    measure(films.clips("h264", 30), size);
    measure(films.clips("h264", 60), size);
    measure(films.clips("hevc", 30), size);
    Platform.exit();
  }

  private static void measure(Path file, Size size) throws Exception {
    Project project = ProjectFile.load(file);
    EditorModel model =
        onFx(() ->
            new EditorModel(
                History.of(project),
                ProjectFolder.of(file),
                problem -> System.out.println(problem.sentence())));
    Player player =
        onFx(() ->
            new Player(
                model, PlayerParts.ofThisMachine(new TypefaceShelf(), new MediaSoundFiles(), () -> new org.reelboard.engine.picture.PreviewReading(org.reelboard.engine.picture.Proxies.NONE, java.util.Optional.empty()))));
    PreviewBench bench = new PreviewBench(model, player);
    onFx(() -> player.setSize(size));
    bench.await(player::isSettled);
    System.out.printf(
        "%s at %s, %d frames%n", file.getFileName(), size, model.layout().get().frames());
    bench.play("first time");
    bench.play("again");
    bench.scrub();
    onFx((Runnable) player::close);
  }

  private void play(String label) throws Exception {
    onFx(() -> model.playhead().set(0));
    await(player::isSettled);
    Tally before = player.tally();
    onFx((Runnable) player::play);
    await(() -> !player.playing().get());
    Tally after = player.tally();
    long frames = model.layout().get().frames();
    System.out.printf(
        "  played %s: %d of %d frames shown, %d on time (%.1f %%), %d computed in vain%n",
        label,
        after.shown() - before.shown(),
        frames,
        after.onTime() - before.onTime(),
        100.0 * (after.onTime() - before.onTime()) / frames,
        after.skipped() - before.skipped());
  }

  private void scrub() throws Exception {
    Random random = new Random(7);
    double[] seen = new double[SCRUBS];
    double[] sharp = new double[SCRUBS];
    for (int i = 0; i < SCRUBS; i++) {
      long frame = random.nextLong(model.layout().get().frames());
      long start = System.nanoTime();
      onFx(() -> model.playhead().set(frame));
      await(() -> player.shownFrame().get() == frame);
      seen[i] = (waitedFrom - start) / NANOS_PER_MILLISECOND;
      await(player::isSettled);
      sharp[i] = (waitedFrom - start) / NANOS_PER_MILLISECOND;
    }
    System.out.printf(
        "  scrubbed: seen after %s, sharp after %s%n", percentiles(seen), percentiles(sharp));
  }

  private static String percentiles(double[] milliseconds) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return String.format(
        "p50 %.0f ms p95 %.0f ms", sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
  }

  /** Looks on every pulse, after the player has. */
  private void await(BooleanSupplier condition) throws Exception {
    CountDownLatch met = new CountDownLatch(1);
    AnimationTimer watch =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              waitedFrom = System.nanoTime();
              stop();
              met.countDown();
            }
          }
        };
    onFx((Runnable) watch::start);
    met.await();
  }

  private static void onFx(Runnable action) throws Exception {
    FutureTask<Boolean> task = new FutureTask<>(action, true);
    Platform.runLater(task);
    task.get();
  }

  private static <T> T onFx(java.util.concurrent.Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }
}
