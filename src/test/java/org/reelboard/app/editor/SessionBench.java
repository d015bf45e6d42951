package org.reelboard.app.editor;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.TestMedia;
import org.testfx.api.FxRobot;

/**
 * Measures the whole window at work, without a display: how long a film of 120 scenes takes to
 * open, how long the window's thread is kept busy at a stretch during a scripted session, and what
 * memory is left after each hundred actions. Argument: how many actions (0: only opens), or how
 * many minutes as in {@code 60m}; 500 actions where it is missing. Run by hand ({@code mvn -Pbench
 * -DskipTests verify -Dbench=org.reelboard.app.editor.SessionBench}); not a test.
 */
final class SessionBench {
  private static final int USUAL = 500;
  private static final int SCENES = 120;
  private static final int PICTURES = 12;
  private static final int REPORT_EVERY = 100;
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final int SETTLING_MILLIS = 30;

  private final OpenEditor editor;
  private final FxRobot robot = new FxRobot();
  private final WindowWatch watch;
  private final SessionScript script;
  private final SessionReport report = new SessionReport();
  private int done;

  private SessionBench(OpenEditor editor, WindowWatch watch) {
    this.editor = editor;
    this.watch = watch;
    this.script = new SessionScript(editor);
  }

  public static void main(String[] arguments) throws Exception {
    String length = arguments.length > 0 ? arguments[0] : String.valueOf(USUAL);
    Path folder = Files.createTempDirectory("session-bench");
    Path file = film(folder);
    Platform.startup(() -> {});
    WindowWatch watch = WindowWatch.begin();
    Stage stage = WindowThread.get(Stage::new);
    OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, folder.resolve("state")));
    WindowThread.run(() -> editor.show(Optional.empty()));
    SessionBench bench = new SessionBench(editor, watch);
    TimeUnit.SECONDS.sleep(2);
    try {
      bench.open(file);
      bench.session(bench.end(length));
    } finally {
      WindowThread.run(() -> editor.close());
      Platform.exit();
    }
  }

  /** When a session is over that lasts so many actions, or so many minutes ({@code 60m}). */
  private BooleanSupplier end(String length) {
    if (length.endsWith("m")) {
      Duration lasting = Duration.ofMinutes(Long.parseLong(length.replace("m", "")));
      long end = System.nanoTime() + lasting.toNanos();
      return () -> System.nanoTime() > end;
    }
    int actions = Integer.parseInt(length);
    return () -> done >= actions;
  }

  private static Path film(Path folder) throws Exception {
    TestMedia media = new TestMedia(folder);
    List<AssetPath> pictures = new ArrayList<>();
    for (int picture = 0; picture < PICTURES; picture++) {
      String colour = String.format(Locale.ROOT, "#%02x60a0", 20 * picture);
      pictures.add(
          new AssetPath(
              folder
                  .relativize(media.colour("p" + picture + ".png", 1080, 1920, colour))
                  .toString()));
    }
    List<org.reelboard.document.project.Scene> scenes =
        IntStream.range(0, SCENES)
            .mapToObj(index ->
                new org.reelboard.document.project.Scene(
                    new SceneId("s" + index),
                    "Scene " + index,
                    Time.ofSeconds(2),
                    new Source.Still(pictures.get(index % PICTURES))))
            .toList();
    Path file = folder.resolve("film.reel.json");
    ProjectFile.save(file, Project.empty("Session", Canvas.VERTICAL).withScenes(scenes));
    return file;
  }

  private void open(Path file) {
    editor.chosen.open = Optional.of(file);
    watch.taken();
    long start = System.nanoTime();
    CompletableFuture<Void> there = new CompletableFuture<>();
    WindowThread.run(() -> {
      editor
          .model()
          .history()
          .subscribe(now -> {
            if (now.present().scenes().size() == SCENES) {
              there.complete(null);
            }
          });
      robot.lookup("#open").queryButton().fire();
    });
    there.join();
    long told = System.nanoTime();
    pulse();
    long end = System.nanoTime();
    List<WindowWatch.Task> tasks = watch.taken();
    System.out.printf(
        Locale.ROOT,
        "a film of %d scenes is read after %.0f ms and seen after %.0f ms; the window's thread was at work for %.0f ms of"
            + " them, at most %.0f ms at a stretch, and its drawing for %.0f ms%n",
        SCENES,
        (told - start) / NANOS_PER_MILLISECOND,
        (end - start) / NANOS_PER_MILLISECOND,
        tasks.stream().mapToDouble(WindowWatch.Task::processor).sum(),
        tasks.stream().mapToDouble(WindowWatch.Task::processor).max().orElse(0),
        tasks.stream().mapToDouble(WindowWatch.Task::drawing).sum());
  }

  /** Waits until what is new has been styled, laid out and handed to the drawing. */
  private void pulse() {
    CompletableFuture<Void> laidOut = new CompletableFuture<>();
    Runnable listener = () -> laidOut.complete(null);
    Scene scene = WindowThread.get(() -> robot.lookup("#open").query().getScene());
    WindowThread.run(() -> {
      scene.addPostLayoutPulseListener(listener);
      Platform.requestNextPulse();
    });
    laidOut.join();
    WindowThread.run(() -> scene.removePostLayoutPulseListener(listener));
  }

  private void session(BooleanSupplier isOver) throws Exception {
    if (isOver.getAsBoolean()) {
      return;
    }
    warmUp();
    memory(0);
    for (int number = 1; !isOver.getAsBoolean(); number++) {
      SessionScript.Action action = script.next();
      watch.taken();
      action.run().run();
      TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
      report.add(action.name() + " (" + number + ")", watch.taken());
      done++;
      if (number % REPORT_EVERY == 0) {
        // Back to the film that was opened, so that what is kept can be compared.
        WindowThread.run(() -> editor.model().walkTo(0));
        memory(number);
      }
    }
    report.print();
  }

  /** Each kind once, as first openings do not count. */
  private void warmUp() throws InterruptedException {
    for (SessionScript.Action kind : script.kinds()) {
      kind.run().run();
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  private static void memory(int after) throws Exception {
    for (int collection = 0; collection < 3; collection++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    String resident =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .map(line -> line.replaceAll("\\D", ""))
            .findFirst()
            .orElse("0");
    System.out.printf(
        "after %d actions: %d MB on the heap, %d MB of the process in memory%n",
        after, heap, Long.parseLong(resident) >> 10);
  }
}
