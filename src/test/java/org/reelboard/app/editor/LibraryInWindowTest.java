package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
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
import org.reelboard.document.store.MissingAssets;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.store.ProjectFolder;
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
    OpenEditor.await(
        "what the files hold",
        () -> robot.lookup(".library-play").queryAll().stream().anyMatch(Node::isVisible));
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

  @Test
  void theProjectIsCollectedIntoAFolder(FxRobot robot) throws Exception {
    awaitFiles(robot);
    Path to = folder.resolve("collected");
    editor.chosen.folder = Optional.of(to);
    robot.clickOn("#collect-project");
    Path copy = to.resolve("project.reel.json");
    OpenEditor.await("the copy", () -> robot.lookup("Show").tryQuery().isPresent());
    Project collected = ProjectFile.load(copy);
    assertEquals(List.of(), MissingAssets.of(collected, ProjectFolder.of(copy)));
    assertEquals(2, collected.assets().size(), "what nothing uses is left out");
    robot.clickOn("Show");
    assertEquals(List.of(copy), editor.revealed);
  }

  @Test
  void transitionsAndTitlesAreSoughtByName(FxRobot robot) {
    awaitFiles(robot);
    robot.clickOn("#editor-transitions-title").clickOn("#transitions-search").write("cross");
    assertEquals(Optional.empty(), robot.lookup("#palette-wipe").tryQuery());
    robot.clickOn("#palette-crossfade");
    robot.clickOn("#editor-titles-title").clickOn("#titles-search").write("zzz");
    assertEquals(Set.of(), robot.lookup("#overlay-palette .entry-tile").queryAll());
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#overlay-palette .entry-tile").queryAll().isEmpty());
  }

  @Test
  void soundsHaveTheirShapeTheirLoudnessAndTheirUses(FxRobot robot) {
    awaitFiles(robot);
    robot.clickOn("#editor-sounds-title");
    OpenEditor.await("the sound", () -> texts(robot, ".sound-row").contains("mean"));
    assertEquals(1, robot.lookup(".sound-row").queryAll().size(), "nothing but sounds");
    robot.clickOn(".sound-name").push(KeyCode.ENTER);
    assertEquals(1, editor.project().sound().size());
    OpenEditor.await("its use", () -> texts(robot, ".sound-row").contains("1×"));
    WindowLooks.take(robot, window.getScene(), "sounds");
    robot.clickOn("#sounds-search").write("zzz");
    assertEquals(Set.of(), robot.lookup(".sound-row").queryAll());
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, robot.lookup(".sound-row").queryAll().size());
  }

  @Test
  void tilesOfCataloguesSayHowOftenTheyAreUsed(FxRobot robot) {
    awaitFiles(robot);
    robot.interact(() -> editor.model().select(Selection.of(new SceneId("b"))));
    robot.clickOn("#editor-transitions-title").clickOn("#palette-crossfade");
    OpenEditor.await(
        "its count", () -> texts(robot, "#palette-crossfade").equals("Crossfade · 1×"));
    robot.interact(editor.model()::undo);
    assertEquals("Crossfade", texts(robot, "#palette-crossfade"));
  }

  @Test
  void aPictureAndATitleShowThemselvesUnderThePointer(FxRobot robot) {
    awaitFiles(robot);
    robot.clickOn(tile(robot, "bed.wav")).moveTo(tile(robot, "green.png"));
    OpenEditor.await("the picture's film", () -> isHoverFilmShown(robot));
    robot.clickOn("#editor-titles-title");
    OpenEditor.await("no film", () -> !isHoverFilmShown(robot));
    robot.moveTo("#title-minimal");
    OpenEditor.await("the title's film", () -> isHoverFilmShown(robot));
  }

  private static boolean isHoverFilmShown(FxRobot robot) {
    return robot.lookup("#hover-film").tryQuery().isPresent();
  }

  /** All that is written in a part of the window. */
  private static String texts(FxRobot robot, String query) {
    return robot
        .from(robot.lookup(query).queryAll())
        .lookup(".text")
        .queryAllAs(Text.class)
        .stream()
        .map(Text::getText)
        .collect(Collectors.joining(" "));
  }

  private static Node tile(FxRobot robot, String name) {
    return robot
        .lookup(".library-tile")
        .match(node -> name.equals(node.getAccessibleText()))
        .query();
  }
}
