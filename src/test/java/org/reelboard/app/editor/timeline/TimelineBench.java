package org.reelboard.app.editor.timeline;

import atlantafx.base.theme.PrimerDark;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.SourceLengths;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.Source;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;
import org.reelboard.engine.sound.SampleWaves;
import org.reelboard.engine.sound.Waveform;

/**
 * Measures a redraw of the timeline of a film of 200 scenes and an hour of sound, at 1600x400: from
 * the change of the scale until the picture is there. Each redraw is forced: the timeline is laid
 * out, which records what is to be drawn, and then taken as a picture, for which the window waits
 * until the drawing thread has drawn it; so both threads are in the figure, and the copy of the
 * picture as well. At most 12 ms are wanted. Run by hand ({@code mvn -Pbench -DskipTests verify
 * -Dbench=org.reelboard.app.editor.timeline.TimelineBench}); not a test.
 */
final class TimelineBench {
  private static final int SCENES = 200;
  private static final int SECONDS = 3_600;
  private static final double WIDTH = 1_600;
  private static final double HEIGHT = 400;
  private static final int WARM = 150;
  private static final int STEPS = 240;
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final List<String> MOVES =
      List.of("slow-zoom-in", "pan-right", "tilt-up", "orbit", "static");

  /**
   * One redraw, in milliseconds.
   *
   * @param worked what both threads worked for it: less where other programs had the processors
   * @param recorded what passed until it was said what is to be drawn
   */
  private record Redraw(double length, double worked, double recorded) {}

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final EditorModel model = SampleFilms.model(film());
  private final TimelineView view =
      new TimelineView(
          model,
          new EditorActions(model),
          new TimelineView.Media(new Landscapes(), new Waves(), SourceLengths.UNKNOWN),
          (_, _) -> {});
  private final WritableImage picture = new WritableImage((int) WIDTH, (int) HEIGHT);
  private final TimelineSurface surface;

  private TimelineBench(Stage stage) {
    stage.setScene(new javafx.scene.Scene(view, WIDTH + TrackHeaders.WIDTH, HEIGHT + 70));
    stage.sizeToScene();
    stage.show();
    surface = (TimelineSurface) view.lookup("#timeline-surface");
  }

  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    TimelineBench bench =
        onWindow(() -> {
          Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
          return new TimelineBench(new Stage());
        });
    Thread.sleep(1_500);
    bench.measure();
    Platform.exit();
  }

  private void measure() {
    System.out.printf(
        "%d scenes, %d s of sound on three tracks, %.0fx%.0f; milliseconds of a redraw:%n",
        SCENES, SECONDS, surface.getWidth(), surface.getHeight());
    onWindow(() -> run(WARM, this::scrolledAt2));
    phase("the whole film", step -> whole(step));
    phase("scrolled at 0.3 px", step -> scrolled(0.3, step));
    phase("scrolled at 2 px", this::scrolledAt2);
    phase("scrolled at 8 px", step -> scrolled(8, step));
    phase("scrolled at 24 px", step -> scrolled(24, step));
    phase("zoomed in and out", TimelineBench::zoomed);
  }

  /** Nothing moves but what lies under the pointer; each picture is drawn anew all the same. */
  private TimeScale whole(int step) {
    TimeScale whole = surface.fitted();
    return new TimeScale(whole.pixelsPerFrame() * (1 + step % 2 * 1e-6), whole.origin());
  }

  private TimeScale scrolledAt2(int step) {
    return scrolled(2, step);
  }

  private static TimeScale scrolled(double pixels, int step) {
    double length = 30.0 * SECONDS * pixels;
    return new TimeScale(pixels, -Math.max(0, length - WIDTH) * 0.3 - 37.0 * step);
  }

  private static TimeScale zoomed(int step) {
    double pixels = 0.02 * Math.pow(1_000, Math.abs(Math.sin(step * 0.026)));
    return new TimeScale(pixels, WIDTH / 2 - 50_000 * pixels);
  }

  private void phase(String name, IntFunction<TimeScale> scale) {
    List<Redraw> redraws = onWindow(() -> run(STEPS, scale));
    System.out.printf(
        "  %-20s %s; worked: %s; of it recording %4.1f%n",
        name,
        summary(redraws, Redraw::length),
        summary(redraws, Redraw::worked),
        redraws.stream().mapToDouble(Redraw::recorded).average().orElse(0));
  }

  private static String summary(List<Redraw> redraws, ToDoubleFunction<Redraw> figure) {
    double[] sorted = redraws.stream().mapToDouble(figure).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "mean %5.1f, one in twenty %5.1f, worst %5.1f",
        Arrays.stream(sorted).average().orElse(0),
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1]);
  }

  private List<Redraw> run(int steps, IntFunction<TimeScale> scale) {
    long[] drawing =
        Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
            .filter(thread -> thread != null && isDrawing(thread.getThreadName()))
            .mapToLong(ThreadInfo::getThreadId)
            .toArray();
    List<Redraw> redraws = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      TimeScale wanted = scale.apply(step);
      long start = System.nanoTime();
      long worked = worked(drawing);
      surface.setScale(wanted);
      surface.layout();
      long recorded = System.nanoTime();
      surface.snapshot(null, picture);
      redraws.add(
          new Redraw(
              (System.nanoTime() - start) / NANOS_PER_MILLISECOND,
              (worked(drawing) - worked) / NANOS_PER_MILLISECOND,
              (recorded - start) / NANOS_PER_MILLISECOND));
    }
    return redraws;
  }

  /** The window's thread, and the one that draws. */
  private static boolean isDrawing(String thread) {
    return thread.startsWith("JavaFX Application") || thread.startsWith("QuantumRenderer");
  }

  private long worked(long[] drawing) {
    return Arrays.stream(drawing).map(threads::getThreadCpuTime).sum();
  }

  private static Project film() {
    Time each = Time.ofFraction(SECONDS, SCENES);
    List<Scene> scenes = IntStream.range(0, SCENES).mapToObj(index -> scene(index, each)).toList();
    return Project.empty("Long", Canvas.VERTICAL)
        .withScenes(scenes)
        .withSound(sounds())
        .withOverlays(IntStream.range(0, 150).mapToObj(TimelineBench::overlay).toList())
        .withCaptions(
            Captions.NONE.withCues(IntStream.range(0, 900).mapToObj(TimelineBench::cue).toList()));
  }

  private static Scene scene(int index, Time duration) {
    AssetPath file = new AssetPath("media/" + index % 40 + (index % 2 == 0 ? ".mp4" : ".jpg"));
    Source source =
        index % 2 == 0 ? new Source.Clip(file, Time.ofSeconds(index % 7)) : new Source.Still(file);
    Scene scene =
        new Scene(new SceneId("s" + index), "Scene number " + index, duration, source)
            .withCamera(new Camera.NamedMove(MOVES.get(index % MOVES.size()), "ease-in-out", 0.5));
    return index % 3 == 0
        ? scene
        : scene.withTransition(Optional.of(new Transition("crossfade", Time.seconds("0.8"))));
  }

  private static List<SoundClip> sounds() {
    List<SoundClip> sounds = new ArrayList<>();
    sounds.add(sound("m", SoundClip.MUSIC, 0, SECONDS));
    for (int index = 0; index < 200; index++) {
      sounds.add(sound("v" + index, SoundClip.VOICE, index * 17L, 12));
      sounds.add(sound("e" + index, SoundClip.EFFECT, index * 17L + 5, 9));
    }
    return sounds;
  }

  private static SoundClip sound(String id, String kind, long at, long seconds) {
    return new SoundClip(
            new SoundId(id),
            kind,
            new AssetPath("media/" + (seconds == SECONDS ? "hour" : id) + ".wav"),
            new Anchor.ToFilm(Time.ofSeconds(at)))
        .withDuration(Optional.of(Time.ofSeconds(seconds)))
        .withFades(Time.seconds("0.5"), Time.seconds("1"));
  }

  private static Overlay overlay(int index) {
    return new Overlay(
        new OverlayId("t" + index),
        new OverlayContent.Title("Title number " + index, "bold-pop", Fields.NONE),
        new Anchor.ToFilm(Time.ofSeconds(index * 22L)),
        Time.ofSeconds(index % 5 == 0 ? 40 : 15),
        Placement.CENTRE);
  }

  private static Cue cue(int index) {
    return new Cue(
        new CueId("c" + index),
        new Anchor.ToFilm(Time.ofSeconds(index * 4L)),
        Time.ofSeconds(4),
        "This is what is said in caption " + index);
  }

  /** Pictures as large as the editor's, each read already. */
  private static final class Landscapes implements SceneThumbnails {
    private final List<Image> images =
        IntStream.range(0, 120).mapToObj(TimelineBench::landscape).toList();

    @Override
    public Optional<Image> at(Scene scene, Time sinceStart, Time span, Runnable whenReady) {
      int second = (int) sinceStart.approximateSeconds();
      return Optional.of(images.get(Math.floorMod(scene.id().hashCode() + second, images.size())));
    }
  }

  private static Image landscape(int number) {
    WritableImage image = new WritableImage(320, 213);
    for (int y = 0; y < 213; y++) {
      for (int x = 0; x < 320; x++) {
        image
            .getPixelWriter()
            .setColor(x, y, Color.hsb(number * 3, 0.3 + x / 600.0, 0.9 - y / 400.0));
      }
    }
    return image;
  }

  private static final class Waves implements SoundShapes {
    private final Waveform hour = SampleWaves.of(SECONDS, 1);
    private final Waveform piece = SampleWaves.of(30, 2);

    @Override
    public Optional<Waveform> of(AssetPath asset) {
      return Optional.of(asset.value().contains("hour") ? hour : piece);
    }

    @Override
    public void listen(Runnable changed) {
      // All is known already.
    }
  }

  private static <T> T onWindow(Supplier<T> action) {
    return CompletableFuture.supplyAsync(action, Platform::runLater).join();
  }
}
