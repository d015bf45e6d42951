package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.store.StoreException;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.TestMedia;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NeedsJavaFx
final class EditorWindowTest {
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
  void aFileThatIsNoMediaCostsOneSentence(FxRobot robot) throws IOException {
    Path text = Files.writeString(folder.resolve("notes.mp4"), "not a film");
    editor.chosen.media = List.of(text, new TestMedia(folder).colour("blue.png", 16, 16, "blue"));
    robot.clickOn("#choose-files");
    OpenEditor.await("the good file", () -> editor.sceneNames().equals(List.of("blue")));
    OpenEditor.await("the sentence", () -> !texts(robot, ".notice .label").isEmpty());
    assertTrue(texts(robot, ".notice .label").getFirst().contains("notes.mp4"));
  }

  @Test
  void unsavedWorkIsAskedAboutBeforeItIsLeft(FxRobot robot) throws StoreException {
    Path file = open(robot, project());
    robot.interact(() -> editor.model().select(selected("s1")));
    robot.clickOn("#storyboard").type(KeyCode.DELETE);
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.DELETE);
    assertEquals(List.of(), editor.project().scenes());
    robot.clickOn("#new");
    robot.clickOn("Cancel");
    assertEquals("Film", editor.project().title());
    robot.clickOn("#new");
    robot.clickOn("Don't save");
    OpenEditor.await("an empty project", () -> editor.project().title().equals("Untitled"));
    assertEquals(project(), ProjectFile.load(file));
  }

  @Test
  void aProjectThatIsOpenElsewhereIsOfferedAsACopy(FxRobot robot) throws StoreException {
    Path file = folder.resolve("film.reel.json");
    try (ProjectSession other = ProjectSession.create(file, project())) {
      editor.chosen.open = Optional.of(file);
      robot.clickOn("#open");
      OpenEditor.await("the question", () -> robot.lookup("Open a copy").tryQuery().isPresent());
      robot.clickOn("Open a copy");
      OpenEditor.await("the copy", () -> editor.project().title().equals("Film"));
      assertTrue(other.isSaved());
      assertEquals(List.of("One", "Two"), editor.sceneNames());
    }
  }

  @Test
  void missingFilesAreFoundBelowAFolder(FxRobot robot) throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere").resolve("deep"));
    new TestMedia(elsewhere).colour("lake.png", 16, 16, "blue");
    open(robot, project().withScenes(List.of(scene("s1", "Lake", new AssetPath("lake.png")))));
    OpenEditor.await("the bar", () -> robot.lookup("#relink").query().isVisible());
    editor.chosen.folder = Optional.of(folder.resolve("elsewhere"));
    robot.clickOn("#relink");
    AssetPath found = new AssetPath("elsewhere/deep/lake.png");
    OpenEditor.await(
        "the file",
        () -> editor.project().scenes().getFirst().source().file().equals(Optional.of(found)));
  }

  @Test
  void oneTurnOfASliderIsOneStep(FxRobot robot) throws StoreException {
    open(robot, project());
    robot.clickOn("#scene-s1");
    int before = editor.model().history().get().past().size();
    robot
        .drag(OpenEditor.on(robot, "#scene-duration .thumb", 0.5, 0.5), MouseButton.PRIMARY)
        .moveBy(30, 0)
        .drop();
    assertTrue(editor.project().scenes().getFirst().duration().isAfter(Time.ofSeconds(2)));
    assertEquals(before + 1, editor.model().history().get().past().size());
  }

  @Test
  void aSceneIsRenamedOnItsCard(FxRobot robot) throws StoreException {
    open(robot, project());
    OpenEditor.awaitSteady(robot, "#scene-s2");
    robot.clickOn("#scene-s2");
    OpenEditor.await(
        "the selection", () -> editor.model().selection().get().equals(selected("s2")));
    robot.type(KeyCode.F2);
    OpenEditor.await(
        "the field for the name", () -> robot.lookup(".scene-name-field").tryQuery().isPresent());
    robot.write("Harbour").type(KeyCode.ENTER);
    assertEquals(List.of("One", "Harbour"), editor.sceneNames());
  }

  private Path open(FxRobot robot, Project project) throws StoreException {
    Path file = folder.resolve("film.reel.json");
    ProjectFile.save(file, project);
    editor.chosen.open = Optional.of(file);
    robot.clickOn("#open");
    OpenEditor.await("the project", () -> editor.project().equals(project));
    return file;
  }

  private static Project project() {
    return Project.empty("Film", Canvas.VERTICAL)
        .withScenes(List.of(card("s1", "One"), card("s2", "Two")));
  }

  private static Scene card(String id, String name) {
    return new Scene(
        new SceneId(id), name, Time.ofSeconds(2), new Source.ColourCard(new Rgb(90, 60, 180)));
  }

  private static Scene scene(String id, String name, AssetPath asset) {
    return new Scene(new SceneId(id), name, Time.ofSeconds(2), new Source.Still(asset));
  }

  private static Selection selected(String id) {
    return Selection.of(new SceneId(id));
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .map(Node.class::cast)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }
}
