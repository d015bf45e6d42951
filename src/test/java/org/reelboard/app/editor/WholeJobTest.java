package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.timeline.TimelineView;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.Transition;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.render.Preset;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From an empty window to an exported film, with mouse and keyboard. */
@NeedsJavaFx
final class WholeJobTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @Start
  void start(Stage stage) {
    editor = new OpenEditor(stage, folder.resolve("state"));
    editor.show(Optional.empty());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  @Test
  void fromAnEmptyWindowToAnExportedFilm(FxRobot robot) throws Exception {
    dropFiles(robot);
    addTwoMoreScenes(robot);
    reorderByDragging(robot);
    dragAnEdge(robot);
    dropATransition(robot);
    pickACameraMove(robot);
    addMusic(robot);
    play(robot);
    undoAndRedo(robot);
    Path saved = save(robot);
    assertEquals(editor.project(), ProjectFile.load(saved));
    export(robot);
  }

  private void dropFiles(FxRobot robot) throws Exception {
    TestMedia media = new TestMedia(folder);
    List<Path> files =
        List.of(
            media.colour("red.png", 90, 160, "red"),
            media.colour("green.png", 90, 160, "green"),
            media.clip("moving.mp4", 90, 160, 30, "1.2"),
            media.tone("bed.wav", 220, 48_000, 2, "2"));
    Node library = robot.lookup("#library").query();
    WaitForAsyncUtils.asyncFx(
            () -> {
              DroppedFiles.on(library, files);
              return true;
            })
        .get();
    OpenEditor.await(
        "four files in the library", () -> robot.lookup(".library-tile").queryAll().size() == 4);
    OpenEditor.await("what they hold", () -> editor.model().project().get().assets().size() == 4);
  }

  private void addTwoMoreScenes(FxRobot robot) {
    robot.doubleClickOn(tile(robot, "red.png"));
    robot.doubleClickOn(tile(robot, "moving.mp4"));
    robot
        .drag(tile(robot, "green.png"), MouseButton.PRIMARY)
        .dropTo(OpenEditor.on(robot, "#storyboard", 0.5, 0.97));
    assertEquals(List.of("red", "moving", "green"), editor.sceneNames());
  }

  private void reorderByDragging(FxRobot robot) {
    String last = "#scene-" + editor.project().scenes().getLast().id();
    String first = "#scene-" + editor.project().scenes().getFirst().id();
    robot
        .drag(OpenEditor.on(robot, last, 0.5, 0.4), MouseButton.PRIMARY)
        .dropTo(OpenEditor.on(robot, first, 0.1, 0.4));
    assertEquals(List.of("green", "red", "moving"), editor.sceneNames());
  }

  private void dragAnEdge(FxRobot robot) {
    Point2D edge = edgeBehindFirstScene(robot);
    Time before = editor.project().scenes().getFirst().duration();
    robot.drag(edge, MouseButton.PRIMARY).dropTo(edge.subtract(120, 0));
    Time after = editor.project().scenes().getFirst().duration();
    assertTrue(after.isBefore(before) && after.isPositive(), after + " was " + before);
  }

  /** Where the first scene ends: the timeline shows the whole film between its two ends. */
  private Point2D edgeBehindFirstScene(FxRobot robot) {
    robot.clickOn("#timeline-surface").type(KeyCode.HOME);
    long end = editor.model().layout().get().placements().getFirst().end();
    Node surface = robot.lookup("#timeline-surface").query();
    double x = 0;
    for (double each = 0; each < surface.getBoundsInLocal().getWidth(); each++) {
      Point2D inView = timeline(robot).sceneToLocal(surface.localToScene(each, 0));
      if (timeline(robot).frameAt(inView.getX(), inView.getY()) >= end) {
        x = each;
        break;
      }
    }
    return surface.localToScreen(x - 2, 90);
  }

  private static TimelineView timeline(FxRobot robot) {
    return robot.lookup(".timeline").queryAs(TimelineView.class);
  }

  private void dropATransition(FxRobot robot) {
    robot.clickOn("#editor-transitions-title");
    String second = "#scene-" + editor.project().scenes().get(1).id();
    robot
        .drag("#palette-crossfade", MouseButton.PRIMARY)
        .dropTo(OpenEditor.on(robot, second, 0.02, 0.4));
    assertEquals(
        Optional.of("crossfade"),
        editor.project().scenes().get(1).transition().map(Transition::kind));
  }

  private void pickACameraMove(FxRobot robot) {
    robot.clickOn("#scene-" + editor.project().scenes().getFirst().id());
    robot.clickOn("#move-slow-zoom-in");
    Scene scene = editor.project().scenes().getFirst();
    assertEquals("slow-zoom-in", assertInstanceOf(Camera.NamedMove.class, scene.camera()).move());
  }

  private void addMusic(FxRobot robot) {
    robot.clickOn("#editor-library-title");
    robot.doubleClickOn(tile(robot, "bed.wav"));
    assertEquals(1, editor.project().sound().size());
  }

  private void play(FxRobot robot) {
    // The move that was chosen may still be shown.
    robot.clickOn("#timeline-summary").type(KeyCode.K).type(KeyCode.HOME);
    robot.clickOn("#preview-picture");
    OpenEditor.await("the film to play", () -> editor.model().playhead().get() > 5);
    robot.type(KeyCode.SPACE);
    long stopped = editor.model().playhead().get();
    WaitForAsyncUtils.sleep(200, java.util.concurrent.TimeUnit.MILLISECONDS);
    assertTrue(editor.model().playhead().get() - stopped < 5, "it goes on after the pause");
    Node surface = robot.lookup("#timeline-surface").query();
    robot.clickOn(surface.localToScreen(surface.getBoundsInLocal().getWidth() / 2, 8));
    assertTrue(editor.model().playhead().get() > 0);
  }

  private void undoAndRedo(FxRobot robot) {
    Project now = editor.project();
    int steps = editor.model().history().get().past().size();
    for (int step = 0; step < steps; step++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }
    assertEquals(List.of(), editor.project().scenes());
    for (int step = 0; step < steps; step++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    }
    assertEquals(now, editor.project());
  }

  private Path save(FxRobot robot) {
    Path file = folder.resolve("my film.reel.json");
    editor.chosen.save = Optional.of(file);
    robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    OpenEditor.await("the project to be saved", () -> saved(robot) && Files.exists(file));
    return file;
  }

  private static boolean saved(FxRobot robot) {
    return robot
        .lookup("#save-state")
        .queryAs(javafx.scene.control.Label.class)
        .getText()
        .startsWith("Saved");
  }

  private void export(FxRobot robot) throws Exception {
    Path film = folder.resolve("film.mp4");
    editor.chosen.film = Optional.of(film);
    robot.clickOn("#export");
    choose(robot, "speed");
    robot.clickOn("#export-start");
    OpenEditor.await("the film", () -> robot.lookup("#export-reveal").tryQuery().isPresent());
    robot.clickOn("#export-reveal");
    assertEquals(List.of(film), editor.revealed);
    MediaFacts.Video facts = assertInstanceOf(MediaFacts.Video.class, MediaProbe.probe(film));
    assertEquals(new Size(720, 1280), facts.size());
    assertTrue(facts.sound().isPresent());
    double expected = editor.model().layout().get().duration().approximateSeconds();
    assertEquals(expected, facts.duration().approximateSeconds(), 0.1);
  }

  private static void choose(FxRobot robot, String id) {
    ListView<?> presets = robot.lookup("#export-presets").queryAs(ListView.class);
    int index =
        IntStream.range(0, presets.getItems().size())
            .filter(one -> ((Preset) presets.getItems().get(one)).id().equals(id))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> presets.getSelectionModel().clearAndSelect(index));
  }

  private static Node tile(FxRobot robot, String name) {
    return OpenEditor.revealed(
        robot,
        robot.lookup(".library-tile").match(node -> name.equals(node.getAccessibleText())).query());
  }
}
