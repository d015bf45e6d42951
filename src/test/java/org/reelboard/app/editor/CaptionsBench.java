package org.reelboard.app.editor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.reelboard.document.caption.TimedText;
import org.reelboard.document.edit.CaptionEdits;
import org.reelboard.document.edit.EditException;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;

/**
 * Measures how long the whole window stands still while a film with many captions is opened,
 * scrolled, gone through and written in: the longest time between two frames of the window, which
 * are 16.7 ms apart at best, and what the window's own thread worked between two of them (the rest
 * is waiting for the one that paints: without a graphics card it paints in software, and what it
 * paints for the first time takes it some hundred milliseconds, however many captions there are).
 * Argument: how many captions; 500 where it is missing. Run by hand
 * ({@code mvn -Pbench -DskipTests verify -Dbench=org.reelboard.app.editor.CaptionsBench}); not a
 * test.
 */
final class CaptionsBench {
  private static final int USUAL = 500;
  private static final int SECONDS_EACH = 2;
  private static final int SCENES_EVERY = 50;
  private static final int STEPS = 60;
  private static final int CAPTIONS_TAB = 3;
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final OpenEditor editor;
  private final Stage stage;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Gap> gaps = new ArrayList<>();
  private long last;
  private long lastWorked;

  /** Between two frames, in milliseconds; what of it the window's thread worked. */
  private record Gap(double length, double worked) {}

  private CaptionsBench(OpenEditor editor, Stage stage) {
    this.editor = editor;
    this.stage = stage;
  }

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
    Path folder = Files.createTempDirectory("captions-bench");
    Path file = folder.resolve("film.reel.json");
    film(file, count);
    Platform.startup(() -> {});
    Stage stage = WindowThread.get(Stage::new);
    OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, folder.resolve("state")));
    new CaptionsBench(editor, stage).measure(file, count);
    WindowThread.run(editor::close);
    Platform.exit();
  }

  private static void film(Path file, int count) throws IOException, StoreException, EditException {
    List<org.reelboard.document.project.Scene> scenes =
        IntStream.range(0, count * SECONDS_EACH / SCENES_EVERY + 1)
            .mapToObj(index ->
                new org.reelboard.document.project.Scene(
                    new SceneId("s" + index),
                    "Scene " + index,
                    Time.ofSeconds(SCENES_EVERY),
                    new Source.ColourCard(new Rgb(index * 37 % 256, index * 91 % 256, 120))))
            .toList();
    List<TimedText> captions =
        IntStream.range(0, count)
            .mapToObj(index ->
                new TimedText(
                    Time.ofSeconds((long) index * SECONDS_EACH),
                    Time.ofSeconds((long) index * SECONDS_EACH + SECONDS_EACH),
                    "This is caption number " + index + ", and it has a few words"))
            .toList();
    Project project = Project.empty("Captions", Canvas.VERTICAL).withScenes(scenes);
    ProjectFile.save(file, CaptionEdits.addTimed(captions).apply(project));
  }

  private void measure(Path file, int count) throws InterruptedException {
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frame();
          }
        };
    WindowThread.run(() -> {
      editor.show(Optional.empty());
      timer.start();
    });
    settle();
    System.out.printf("%d captions; milliseconds between two frames of the window:%n", count);
    phase("nothing is done", 1, _ -> {});
    phase("open the film", 1, _ -> editor.show(Optional.of(file)));
    phase("show the captions", 1, _ -> tabs().getSelectionModel().select(CAPTIONS_TAB));
    phase("scroll the list", STEPS, step -> list().scrollTo(step * count / STEPS));
    phase(
        "go through them", STEPS, step -> list().getSelectionModel().select(step * count / STEPS));
    phase("write in one", STEPS, step -> text().appendText(step % 6 == 0 ? " " : "a"));
    phase("leave it", 1, _ -> list().getSelectionModel().selectNext());
    phase("scrub", STEPS, step -> editor.model().playhead().set((long) step * count / STEPS * 60));
    phase("undo", 1, _ -> editor.model().undo());
  }

  private void frame() {
    long now = System.nanoTime();
    long worked = threads.getCurrentThreadCpuTime();
    if (last != 0) {
      gaps.add(
          new Gap(
              (now - last) / NANOS_PER_MILLISECOND, (worked - lastWorked) / NANOS_PER_MILLISECOND));
    }
    last = now;
    lastWorked = worked;
  }

  private void phase(String name, int steps, IntConsumer step) throws InterruptedException {
    WindowThread.run(gaps::clear);
    for (int index = 0; index < steps; index++) {
      int now = index;
      WindowThread.run(() -> step.accept(now));
      Thread.sleep(steps == 1 ? 0 : 30);
    }
    settle();
    List<Gap> sorted =
        WindowThread.get(
            () -> gaps.stream().sorted(Comparator.comparingDouble(Gap::length)).toList());
    Gap longest = sorted.getLast();
    double most = sorted.stream().mapToDouble(Gap::worked).max().orElseThrow();
    System.out.printf(
        "  %-18s longest %6.1f (%6.1f worked; most %6.1f), one in a hundred %6.1f, usual %5.1f%n",
        name,
        longest.length(),
        longest.worked(),
        most,
        sorted.get(sorted.size() * 99 / 100).length(),
        sorted.get(sorted.size() / 2).length());
  }

  private static void settle() throws InterruptedException {
    Thread.sleep(2_000);
  }

  private TabPane tabs() {
    return (TabPane) scene().lookup(".side-tabs");
  }

  private ListView<?> list() {
    return (ListView<?>) scene().lookup("#captions-list");
  }

  private TextArea text() {
    return (TextArea) scene().lookup("#caption-text");
  }

  private Scene scene() {
    return stage.getScene();
  }
}
