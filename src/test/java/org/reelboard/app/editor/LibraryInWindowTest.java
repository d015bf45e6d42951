package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.AssetHash;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.TestMedia;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Files in the library: searched for, filtered, shown where they are used, taken out. */
@NeedsJavaFx
final class LibraryInWindowTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @SuppressWarnings("NullAway.Init")
  private Stage window;

  @Start
  void start(Stage stage) throws Exception {
    window = stage;
    editor = new OpenEditor(stage, folder.resolve("state"));
    Path file = folder.resolve("film.reel.json");
    ProjectFile.save(file, film());
    editor.show(Optional.of(file));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  /** Two scenes of one picture, one of a clip; a picture and a sound that nothing uses. */
  private Project film() throws Exception {
    TestMedia media = new TestMedia(folder);
    List<Path> files =
        List.of(
            media.colour("red.png", 90, 160, "red"),
            media.colour("green.png", 90, 160, "green"),
            media.clip("moving.mp4", 90, 160, 30, "1.2"),
            media.tone("bed.wav", 220, 48_000, 2, "2"));
    TreeMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    for (Path file : files) {
      assets.put(new AssetPath(file.getFileName().toString()), AssetHash.of(file));
    }
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(
            List.of(
                scene("a", new Source.Still(new AssetPath("red.png"))),
                scene("b", new Source.Clip(new AssetPath("moving.mp4"), Time.ZERO)),
                scene("c", new Source.Still(new AssetPath("red.png")))))
        .withAssets(assets);
  }

  private static Scene scene(String id, Source source) {
    return new Scene(new SceneId(id), id, Time.ofSeconds(1), source);
  }

  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".library-tile").queryAll().stream()
        .map(Node::getAccessibleText)
        .sorted()
        .toList();
  }

  private void awaitFiles(FxRobot robot) {
    OpenEditor.await("what the files hold", () -> robot.lookup(".library-play").queryAll().stream().anyMatch(Node::isVisible));
    OpenEditor.await("four files", () -> shown(robot).size() == 4);
  }

  @Test
  void filesAreSoughtByNameAndToldApartByKind(FxRobot robot) {
    awaitFiles(robot);
    WindowLooks.take(robot, window.getScene(), "library");
    robot.clickOn("#library-search").write("gre");
    assertEquals(List.of("green.png"), shown(robot));
    robot.push(KeyCode.ESCAPE);
    assertEquals(4, shown(robot).size());
    robot.clickOn("#library-filter-sounds").clickOn("#library-filter-clips");
    assertEquals(List.of("bed.wav", "moving.mp4"), shown(robot));
    robot.clickOn("#library-filter-unused");
    assertEquals(List.of("bed.wav"), shown(robot));
  }

  @Test
  void theCountOfAFileLeadsToItsUsesInTurn(FxRobot robot) {
    awaitFiles(robot);
    Node tile = tile(robot, "red.png");
    Button uses = (Button) tile.lookup(".library-uses");
    assertEquals("2×", uses.getText());
    robot.interact(uses::fire);
    assertEquals(Selection.of(new SceneId("a")), editor.model().selection().get());
    robot.interact(uses::fire);
    assertEquals(Selection.of(new SceneId("c")), editor.model().selection().get());
    robot.interact(uses::fire);
    assertEquals(Selection.of(new SceneId("a")), editor.model().selection().get());
    assertFalse(tile(robot, "green.png").lookup(".library-uses").isVisible());
  }

  @Test
  void unusedFilesAreTakenOutAsOneStepAndUsedOnesStay(FxRobot robot) {
    awaitFiles(robot);
    robot.clickOn("#library-filter-unused").clickOn("#remove-unused");
    assertEquals(
        Set.of(new AssetPath("red.png"), new AssetPath("moving.mp4")),
        editor.project().assets().keySet());
    robot.clickOn("#library-filter-unused");
    assertEquals(List.of("moving.mp4", "red.png"), shown(robot));
    robot.interact(editor.model()::undo);
    assertEquals(4, shown(robot).size());
  }

  @Test
  void theKeyboardWalksTheFilesAndPutsOneIntoTheFilm(FxRobot robot) {
    awaitFiles(robot);
    robot.clickOn(tile(robot, "bed.wav").lookup(".library-name"));
    robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertEquals("green", editor.project().scenes().getLast().name());
    robot.interact(tile(robot, "bed.wav")::requestFocus);
    robot.push(KeyCode.DELETE);
    assertFalse(editor.project().assets().containsKey(new AssetPath("bed.wav")));
  }

  private static Node tile(FxRobot robot, String name) {
    return robot
        .lookup(".library-tile")
        .match(node -> name.equals(node.getAccessibleText()))
        .query();
  }
}
