package org.reelboard.app.editor;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.TestMedia;
import org.testfx.api.FxRobot;

/**
 * Measures the whole window at work, without a display: how long a film of 120 scenes takes to
 * open, how long the window's thread is kept busy at a stretch during a scripted session, and what
 * memory is left after each hundred actions. Arguments: how many actions; 500 where it is missing.
 * Run by hand ({@code mvn -Pbench -DskipTests verify
 * -Dbench=org.reelboard.app.editor.SessionBench}); not a test.
 */
final class SessionBench {
  private static final int USUAL = 500;
  private static final int SCENES = 120;
  private static final int PICTURES = 12;
  private static final int REPORT_EVERY = 100;
  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final long SEED = 5;

  private final OpenEditor editor;
  private final FxRobot robot = new FxRobot();
  private final Random random = new Random(SEED);
  private final List<Double> longest = new ArrayList<>();
  private volatile double stall;

  private SessionBench(OpenEditor editor) {
    this.editor = editor;
  }

  public static void main(String[] arguments) throws Exception {
    int actions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
    Path folder = Files.createTempDirectory("session-bench");
    Path file = film(folder);
    Platform.startup(() -> {});
    Stage stage = WindowThread.get(Stage::new);
    OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, folder.resolve("state")));
    WindowThread.run(() -> editor.show(Optional.empty()));
    SessionBench bench = new SessionBench(editor);
    TimeUnit.SECONDS.sleep(2);
    bench.open(file);
    bench.session(actions);
    WindowThread.run(() -> editor.close());
    Platform.exit();
  }

  private static Path film(Path folder) throws Exception {
    TestMedia media = new TestMedia(folder);
    List<AssetPath> pictures = new ArrayList<>();
    for (int picture = 0; picture < PICTURES; picture++) {
      String colour = String.format(java.util.Locale.ROOT, "#%02x60a0", 20 * picture);
      pictures.add(
          new AssetPath(
              folder
                  .relativize(media.colour("p" + picture + ".png", 1080, 1920, colour))
                  .toString()));
    }
    List<Scene> scenes =
        IntStream.range(0, SCENES)
            .mapToObj(index ->
                new Scene(
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
    long start = System.nanoTime();
    editor.chosen.open = Optional.of(file);
    robot.interact(() -> robot.lookup("#open").queryButton().fire());
    OpenEditor.await("the film", () -> editor.project().scenes().size() == SCENES);
    WindowThread.get(() -> true);
    System.out.printf(
        "a film of %d scenes is open after %.0f ms%n",
        SCENES, (System.nanoTime() - start) / NANOS_PER_MILLISECOND);
  }

  private void session(int actions) throws Exception {
    Thread probe = Thread.ofPlatform().daemon().start(this::probe);
    warmUp();
    memory(0);
    for (int action = 1; action <= actions; action++) {
      stall = 0;
      act(random.nextInt(12));
      TimeUnit.MILLISECONDS.sleep(30);
      longest.add(stall);
      if (action % REPORT_EVERY == 0) {
        memory(action);
      }
    }
    probe.interrupt();
    List<Double> sorted = longest.stream().sorted().toList();
    System.out.printf(
        "%d actions; the longest the window's thread was busy in each: half %.1f ms, 99 %% %.1f ms,"
            + " worst %.1f ms%n",
        actions, sorted.get(actions / 2), sorted.get(actions * 99 / 100), sorted.getLast());
  }

  /** Each kind once, as first openings do not count. */
  private void warmUp() throws InterruptedException {
    for (int kind = 0; kind < 12; kind++) {
      act(kind);
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }

  /** Again and again asks how long something handed to the window's thread has to wait. */
  private void probe() {
    while (!Thread.currentThread().isInterrupted()) {
      long asked = System.nanoTime();
      WindowThread.get(() -> true);
      stall = Math.max(stall, (System.nanoTime() - asked) / NANOS_PER_MILLISECOND);
      try {
        TimeUnit.MICROSECONDS.sleep(500);
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void act(int kind) {
    switch (kind) {
      case 0 -> choose();
      case 1 -> control(KeyCode.RIGHT);
      case 2 -> control(KeyCode.Z);
      case 3 -> scrub();
      case 4 -> robot.type(KeyCode.S);
      case 5 -> control(KeyCode.Z);
      case 6 -> zoom();
      case 7 -> dragEdge();
      case 8 -> robot.type(KeyCode.RIGHT);
      case 9 -> tab();
      case 10 -> palette();
      default -> control(KeyCode.D);
    }
  }

  private void choose() {
    List<Scene> scenes = editor.project().scenes();
    Scene scene = scenes.get(random.nextInt(scenes.size()));
    robot.interact(() -> editor.model().select(Selection.of(scene.id())));
  }

  private void scrub() {
    robot.clickOn(onTimeline(random.nextDouble(), 8));
  }

  private void zoom() {
    robot.moveTo(onTimeline(0.5, 105));
    VerticalDirection way = random.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN;
    robot.press(KeyCode.CONTROL).scroll(2, way).release(KeyCode.CONTROL);
  }

  private void dragEdge() {
    Point2D from = onTimeline(0.2 + 0.6 * random.nextDouble(), 105);
    robot.drag(from, MouseButton.PRIMARY).moveBy(24, 0).moveBy(-12, 0).drop();
  }

  private void tab() {
    List<String> tabs = List.of("library", "transitions", "titles", "captions");
    robot.clickOn("#editor-" + tabs.get(random.nextInt(tabs.size())) + "-title");
    robot.clickOn("#timeline-summary");
  }

  private void palette() {
    control(KeyCode.K);
    robot.type(KeyCode.U).type(KeyCode.N).type(KeyCode.ESCAPE);
  }

  private void control(KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private Point2D onTimeline(double across, double down) {
    Node surface = robot.lookup("#timeline-surface").query();
    return surface.localToScreen(surface.getBoundsInLocal().getWidth() * across, down);
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
