package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Placement;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Deleting, copying and cutting in the whole window. */
@NeedsJavaFx
final class CuttingInWindowTest {
  private static final SceneId SECOND = new SceneId("s2");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @Start
  void start(Stage stage) throws Exception {
    Path file = folder.resolve("film.reel.json");
    ProjectFile.save(file, project());
    editor = new OpenEditor(stage, folder.resolve("state"));
    editor.show(Optional.of(file));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  private void select(FxRobot robot, PieceId... pieces) {
    OpenEditor.await("the film", () -> editor.project().scenes().size() == 3);
    robot.interact(() -> editor.model().select(Selection.ofPieces(List.of(pieces))));
  }

  @Test
  void asksWhetherTitlesGoWithTheirScene(FxRobot robot) {
    select(robot, SECOND);
    robot.push(KeyCode.DELETE);
    Shots.take(robot, robot.window(0).getScene(), "cut-question");
    robot.push(KeyCode.ESCAPE);
    assertEquals(project(), editor.project(), "left with Escape");
    robot.push(KeyCode.DELETE).clickOn("Keep them where they are");
    assertEquals(List.of("Scene 1", "Scene 3"), editor.sceneNames());
    assertEquals(
        new Anchor.ToScene(new SceneId("s3"), Time.ofSeconds(1)),
        editor.project().overlays().getFirst().anchor());
    robot.interact(editor.model()::undo);
    robot.interact(() -> editor.model().select(Selection.of(SECOND)));
    robot.push(KeyCode.DELETE).push(KeyCode.ENTER);
    assertEquals(List.of(), editor.project().overlays());
  }

  @Test
  void copiesThroughTheSystemsClipboard(FxRobot robot) {
    select(robot, SECOND);
    robot.press(KeyCode.CONTROL).type(KeyCode.C).type(KeyCode.V).release(KeyCode.CONTROL);
    assertEquals(List.of("Scene 1", "Scene 2", "Scene 2", "Scene 3"), editor.sceneNames());
    assertEquals(2, editor.project().overlays().size());
    robot.press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
    assertEquals(project(), editor.project());
  }

  @Test
  void marksAndTakesToolsWhereverTheFocusIs(FxRobot robot) {
    select(robot, SECOND);
    robot.push(KeyCode.M);
    robot.interact(() -> editor.model().playhead().set(100));
    robot.push(KeyCode.C);
    Shots.take(robot, robot.window(0).getScene(), "cut-window");
    assertEquals(1, editor.project().markers().size());
  }

  @Test
  void takesOutWhatLiesBetweenInAndOut(FxRobot robot) {
    select(robot, SECOND);
    robot.interact(() -> editor.model().playhead().set(30));
    robot.push(KeyCode.I);
    robot.interact(() -> editor.model().playhead().set(74));
    robot.push(KeyCode.O);
    robot.press(KeyCode.SHIFT).push(KeyCode.DELETE).release(KeyCode.SHIFT);
    assertEquals(135, editor.model().layout().get().frames());
    assertEquals(List.of("Scene 1", "Scene 2", "Scene 3"), editor.sceneNames());
  }

  private static Project project() {
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(
            IntStream.rangeClosed(1, 3)
                .mapToObj(number ->
                    new Scene(
                        new SceneId("s" + number),
                        "Scene " + number,
                        Time.ofSeconds(2),
                        new Source.ColourCard(new Rgb(60 * number, 90, 180))))
                .toList())
        .withOverlays(
            List.of(
                new Overlay(
                    new OverlayId("t1"),
                    new OverlayContent.Title("Hello", "plain", Fields.NONE),
                    new Anchor.ToScene(SECOND, Time.ofSeconds(1)),
                    Time.ofSeconds(1),
                    Placement.CENTRE)));
  }
}
