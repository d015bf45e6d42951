package org.reelboard.app.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.store.ProjectFile;
import org.testfx.api.FxRobot;

/**
 * An hour of a creator's work in a few seconds, by mouse and keyboard, in a process of its own that
 * can be killed: arguments are the folder of the state, the folder of the media, and the file that
 * is written when all is done; it holds the project as it then stands. The process goes on living.
 */
final class CreatorsHour {
  private static final int STEPS = 100;

  /** Below the upper edge of the timeline, where scenes are. */
  private static final double ON_SCENES = 105;

  private final OpenEditor editor;
  private final FxRobot robot = new FxRobot();

  private CreatorsHour(OpenEditor editor) {
    this.editor = editor;
  }

  public static void main(String[] arguments) {
    try {
      work(arguments);
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      FxRobot robot = new FxRobot();
      Shots.take(robot, robot.window(0).getScene(), "creators-hour-failed");
      Runtime.getRuntime().halt(1);
    }
  }

  private static void work(String... arguments) throws Exception {
    Platform.startup(() -> {});
    Stage stage = WindowThread.get(Stage::new);
    OpenEditor editor = WindowThread.get(() -> new OpenEditor(stage, Path.of(arguments[0])));
    WindowThread.run(() -> editor.show(Optional.empty()));
    CreatorsHour hour = new CreatorsHour(editor);
    hour.bringIn(Path.of(arguments[1]));
    hour.arrange();
    hour.trim();
    hour.split();
    hour.title();
    hour.caption();
    hour.level();
    hour.undoAHundredSteps();
    // What the window's own lane still has to write.
    TimeUnit.SECONDS.sleep(1);
    ProjectFile.save(Path.of(arguments[2]), editor.project());
    new java.util.concurrent.CountDownLatch(1).await();
  }

  private void bringIn(Path media) throws IOException {
    List<Path> files;
    try (var found = Files.list(media)) {
      files = found.sorted().toList();
    }
    Node library = robot.lookup("#library").query();
    WindowThread.get(() -> {
      try {
        DroppedFiles.on(library, files);
        return true;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    });
    OpenEditor.await("the files", () -> editor.project().assets().size() == files.size());
    OpenEditor.await(
        "their tiles", () -> robot.lookup(".library-tile").queryAll().size() == files.size());
    for (Path file : files) {
      int before = editor.project().scenes().size() + editor.project().sound().size();
      robot.doubleClickOn(OpenEditor.revealed(robot, tile(file.getFileName().toString())));
      OpenEditor.await(
          file.toString(),
          () -> editor.project().scenes().size() + editor.project().sound().size() > before);
    }
  }

  private Node tile(String name) {
    return robot
        .lookup(".library-tile")
        .match(node -> String.valueOf(node.getAccessibleText()).contains(name))
        .query();
  }

  private void arrange() {
    List<String> before = editor.sceneNames();
    Scene first = editor.project().scenes().getFirst();
    robot.interact(() -> editor.model().select(Selection.of(first.id())));
    robot.clickOn("#timeline-surface");
    robot.interact(() -> editor.model().select(Selection.of(first.id())));
    control(KeyCode.RIGHT);
    check(!editor.sceneNames().equals(before), "the first scene is moved");
  }

  private void trim() {
    robot.clickOn("#timeline-fit");
    Point2D edge = endOfFirstScene();
    var before = editor.project().scenes().getFirst().duration();
    robot.drag(edge, MouseButton.PRIMARY).dropTo(edge.subtract(40, 0));
    check(editor.project().scenes().getFirst().duration().isBefore(before), "it is shorter");
  }

  private Point2D endOfFirstScene() {
    Node surface = robot.lookup("#timeline-surface").query();
    var timeline =
        robot.lookup(".timeline").queryAs(org.reelboard.app.editor.timeline.TimelineView.class);
    long end = editor.model().layout().get().placements().getFirst().end();
    double width = surface.getBoundsInLocal().getWidth();
    for (double x = 0; x < width; x++) {
      Point2D here = timeline.sceneToLocal(surface.localToScene(x, 0));
      if (timeline.frameAt(here.getX(), here.getY()) >= end) {
        return surface.localToScreen(x - 2, ON_SCENES);
      }
    }
    throw new AssertionError("the end of the first scene is not in view");
  }

  private void split() {
    int scenes = editor.project().scenes().size();
    robot.interact(() -> editor.model().select(Selection.NONE));
    robot.interact(() -> editor.model().playhead().set(20));
    robot.type(KeyCode.S);
    check(editor.project().scenes().size() == scenes + 1, "a scene is split");
  }

  private void title() {
    robot.clickOn("#editor-titles-title").clickOn("#title-plain");
    TextArea words = robot.lookup("#overlay-words").queryAs(TextArea.class);
    robot.interact(words::requestFocus);
    robot.interact(words::selectAll);
    robot.write("Hello there");
    check(editor.project().overlays().size() == 1, "there is a title");
  }

  private void caption() {
    robot.clickOn("#editor-captions-title").clickOn("#captions-add");
    robot.write("The first words");
    robot.clickOn("#timeline-summary");
    check(editor.project().captions().cues().size() == 1, "there is a caption");
  }

  private void level() {
    double before = editor.project().sound().getFirst().gainDb();
    var sound = editor.project().sound().getFirst().id();
    robot.interact(() -> editor.model().select(Selection.of(sound)));
    robot
        .drag(OpenEditor.on(robot, "#sound-gain .thumb", 0.5, 0.5), MouseButton.PRIMARY)
        .moveBy(-20, 0)
        .drop();
    check(editor.project().sound().getFirst().gainDb() < before, "the music is quieter");
  }

  private void undoAHundredSteps() {
    robot.clickOn("#timeline-surface");
    Scene first = editor.project().scenes().getFirst();
    Project before = editor.project();
    for (int step = 0; step < STEPS; step++) {
      KeyCode way = step % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT;
      robot.interact(() -> editor.model().select(Selection.of(first.id())));
      control(way);
    }
    control(KeyCode.D);
    Project after = editor.project();
    for (int step = 0; step <= STEPS; step++) {
      control(KeyCode.Z);
    }
    check(editor.project().equals(before), "a hundred steps are taken back");
    for (int step = 0; step <= STEPS; step++) {
      control(KeyCode.Y);
    }
    check(editor.project().equals(after), "a hundred steps are made again");
  }

  private void control(KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private static void check(boolean isSo, String what) {
    if (!isSo) {
      throw new AssertionError("not so: " + what);
    }
  }
}
