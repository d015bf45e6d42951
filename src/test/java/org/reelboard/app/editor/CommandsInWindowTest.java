package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NeedsJavaFx
final class CommandsInWindowTest {
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

  @Test
  void aCommandIsFoundByItsNameAndGiven(FxRobot robot) {
    awaitFilm();
    robot.interact(() -> editor.model().select(Selection.of(new SceneId("s1"))));
    control(robot, KeyCode.K);
    robot.write("dupli");
    Shots.take(robot, robot.window(0).getScene(), "palette");
    robot.type(KeyCode.ENTER);
    assertEquals(4, editor.project().scenes().size());
    assertFalse(robot.lookup("#palette").tryQuery().isPresent());
  }

  @Test
  void aKeyIsChangedAndStaysSo(FxRobot robot) throws Exception {
    awaitFilm();
    control(robot, KeyCode.K);
    robot.write("keyboard").type(KeyCode.ENTER).write("duplicate");
    robot.clickOn("#shortcut-edit-duplicate").type(KeyCode.S);
    Shots.take(robot, robot.window(0).getScene(), "shortcuts");
    robot.type(KeyCode.S).type(KeyCode.ESCAPE);
    robot.interact(() -> editor.model().select(Selection.of(new SceneId("s1"))));
    robot.clickOn("#timeline-summary").type(KeyCode.ESCAPE);
    robot.type(KeyCode.S);
    assertEquals(4, editor.project().scenes().size());
    OpenEditor.await(
        "the file of the keys",
        () -> Files.exists(folder.resolve("state").resolve("shortcuts.properties")));
    assertEquals(
        List.of("edit.duplicate = S", "edit.split = "),
        Files.readAllLines(folder.resolve("state").resolve("shortcuts.properties")));
  }

  @Test
  void captionsComeAndGoByTheirFiles(FxRobot robot) throws Exception {
    awaitFilm();
    Path in = folder.resolve("in.srt");
    Files.writeString(in, "1\n00:00:00,500 --> 00:00:01,500\nGood morning\n\n");
    editor.chosen.captions = Optional.of(in);
    control(robot, KeyCode.K);
    robot.write("bring captions").type(KeyCode.ENTER);
    OpenEditor.await("the caption", () -> editor.project().captions().cues().size() == 1);
    Path out = folder.resolve("out.vtt");
    editor.chosen.captionsTo = Optional.of(out);
    control(robot, KeyCode.K);
    robot.write("save the captions").type(KeyCode.ENTER);
    OpenEditor.await("the file", () -> Files.exists(out));
    assertEquals(
        List.of("00:00:00.500 --> 00:00:01.500", "Good morning"),
        Files.readAllLines(out).stream()
            .filter(line -> line.contains("-->") || line.startsWith("Good"))
            .toList());
  }

  @Test
  void theKeysGoFromPartToPart(FxRobot robot) {
    awaitFilm();
    robot.interact(() -> robot.lookup("#storyboard").query().requestFocus());
    List<String> parts = new ArrayList<>();
    for (int step = 0; step < 5; step++) {
      robot.type(KeyCode.F6);
      Node now = robot.window(0).getScene().getFocusOwner();
      assertTrue(now.isFocusVisible());
      parts.add(String.join(" ", now.getStyleClass()));
    }
    assertTrue(parts.get(0).contains("preview"), parts::toString);
    assertTrue(parts.get(2).contains("timeline-surface"), parts::toString);
    assertTrue(parts.get(3).contains("side-tabs"), parts::toString);
    assertTrue(parts.get(4).contains("storyboard"), parts::toString);
  }

  @Test
  void theListOfStepsIsWalked(FxRobot robot) {
    awaitFilm();
    for (int i = 0; i < 3; i++) {
      String name = "Name " + i;
      robot.interact(() ->
          editor.model().apply("editor.edit.rename", SceneEdits.rename(new SceneId("s1"), name)));
    }
    robot.clickOn("#history");
    ListView<?> list = robot.lookup("#history-list").queryListView();
    assertEquals(4, list.getItems().size());
    Shots.take(robot, robot.window(0).getScene(), "history");
    robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
    assertEquals("Name 0", editor.sceneNames().getFirst());
    robot.interact(() -> list.getSelectionModel().clearAndSelect(3));
    assertEquals("Name 2", editor.sceneNames().getFirst());
  }

  @Test
  void theLookIsRemembered(FxRobot robot) throws Exception {
    awaitFilm();
    robot.clickOn("#settings");
    Shots.take(robot, robot.window(0).getScene(), "settings");
    robot.type(KeyCode.ESCAPE).clickOn("#theme");
    Path file = folder.resolve("state").resolve("settings.properties");
    OpenEditor.await("the file of the settings", () -> Files.exists(file));
    assertTrue(Files.readString(file).contains("theme = light"));
  }

  @Test
  void aTemplateBecomesANewProject(FxRobot robot) {
    awaitFilm();
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
    OpenEditor.await(
        "the pictures",
        () ->
            robot.lookup("#template-countdown .image-view").queryAs(ImageView.class).getImage()
                != null);
    Shots.take(robot, robot.window(0).getScene(), "templates");
    robot.clickOn("#template-recipe");
    OpenEditor.await("the template", () -> editor.project().scenes().size() == 6);
    assertEquals("Recipe in a minute", editor.project().title());
    robot.sleep(700);
    Shots.take(robot, robot.window(0).getScene(), "template-opened");
  }

  @Test
  void somebodyNewIsShownAround(FxRobot robot) {
    awaitFilm();
    control(robot, KeyCode.K);
    robot.write("show me").type(KeyCode.ENTER);
    for (int stop = 1; stop <= 4; stop++) {
      Shots.take(robot, robot.window(0).getScene(), "tour-" + stop);
      assertTrue(robot.lookup("#tour").query().isVisible());
      robot.clickOn("#tour-next");
    }
    assertFalse(robot.lookup("#tour").query().isVisible());
    robot.clickOn("#timeline-fit");
  }

  private void awaitFilm() {
    OpenEditor.await("the film", () -> editor.project().scenes().size() == 3);
  }

  private static void control(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
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
                .toList());
  }
}
