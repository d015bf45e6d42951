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
  private static final int SETTLING_MILLIS = 30;
  private static final long SEED = 5;

  private final OpenEditor editor;
  private final FxRobot robot = new FxRobot();
  private final WindowWatch watch;
  private final Random random = new Random(SEED);
  private final List<SessionReport.Done> done = new ArrayList<>();
  private final List<Action> kinds =
      List.of(
          new Action("choose a scene", this::choose),
          new Action("move it on", () -> control(KeyCode.RIGHT)),
          new Action("undo", () -> control(KeyCode.Z)),
          new Action("put the playhead", this::scrub),
          new Action("split", () -> robot.type(KeyCode.S)),
          new Action("undo again", () -> control(KeyCode.Z)),
          new Action("zoom", this::zoom),
          new Action("trim an edge", this::dragEdge),
          new Action("step a frame", () -> robot.type(KeyCode.RIGHT)),
          new Action("change the panel", this::tab),
          new Action("search the commands", this::palette),
          new Action("duplicate", () -> control(KeyCode.D)));

  private record Action(String name, Runnable run) {}

  private SessionBench(OpenEditor editor, WindowWatch watch) {
    this.editor = editor;
    this.watch = watch;
  }

  public static void main(String[] arguments) throws Exception {
    int actions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
    Path folder = Files.createTempDirectory("session-bench");
    Path file = film(folder);
    Platform.startup(() -> {});
    WindowWatch watch = WindowWatch.begin();
    Stage stage = WindowThread.get(Stage::new);
    OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, folder.resolve("state")));
    WindowThread.run(() -> editor.show(Optional.empty()));
    SessionBench bench = new SessionBench(editor, watch);
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
    warmUp();
    memory(0);
    for (int number = 1; number <= actions; number++) {
      Action action = kinds.get(random.nextInt(kinds.size()));
      watch.taken();
      action.run().run();
      TimeUnit.MILLISECONDS.sleep(SETTLING_MILLIS);
      done.add(new SessionReport.Done(action.name() + " (" + number + ")", watch.taken()));
      if (number % REPORT_EVERY == 0) {
        memory(number);
      }
    }
    new SessionReport(done).print();
  }

  /** Each kind once, as first openings do not count. */
  private void warmUp() throws InterruptedException {
    for (Action kind : kinds) {
      kind.run().run();
      TimeUnit.MILLISECONDS.sleep(300);
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
