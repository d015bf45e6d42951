package org.reelboard.app.editor.captions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Rgb;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class CaptionContrastTest {
  @TempDir private static Path folder;

  private final OpenPanel panel = new OpenPanel(Project.empty("", Canvas.VERTICAL));
  private final EditorModel model = panel.model;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  CaptionContrastTest() {}

  /** White words on a dark scene, and on a white one. */
  private static Project film() {
    return Project.empty("", Canvas.VERTICAL)
        .withScenes(List.of(scene("s1", Rgb.BLACK), scene("s2", Rgb.WHITE)))
        .withCaptions(
            new Captions(
                "minimal",
                "en",
                Fields.NONE,
                List.of(cue("c1", 0, "Good morning"), cue("c2", 2, "Look at all the snow"))));
  }

  private static org.reelboard.document.project.Scene scene(String id, Rgb colour) {
    return new org.reelboard.document.project.Scene(
        new SceneId(id), "", Time.ofSeconds(2), new Source.ColourCard(colour));
  }

  private static Cue cue(String id, long from, String text) {
    return new Cue(new CueId(id), new Anchor.ToFilm(Time.ofSeconds(from)), Time.ofSeconds(2), text);
  }

  @Start
  void start(Stage stage) {
    window = stage;
    panel.show(stage, folder, 480);
    model.open(History.of(film()), new ProjectFolder(Path.of("film")));
  }

  @AfterEach
  void close() {
    panel.close();
    assertEquals(List.of(), panel.told);
  }

  private static void choose(FxRobot robot, int index) {
    ListView<?> list = robot.lookup("#captions-list").queryListView();
    robot.interact(() -> list.getSelectionModel().select(index));
  }

  private static boolean offers(FxRobot robot) {
    return robot.lookup("#caption-remedies").query().isVisible();
  }

  private static String warnings(FxRobot robot) {
    return robot.lookup("#caption-warnings").queryAs(Label.class).getText();
  }

  private static void waitForOffers(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> offers(robot));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void wordsThatAreLostOnThePictureAreToldAndMendedAtAClick(FxRobot robot) throws TimeoutException {
    choose(robot, 1);
    waitForOffers(robot);
    assertTrue(warnings(robot).contains("stand out from the picture"), warnings(robot));
    assertTrue(robot.lookup("#caption-remedy-box").tryQuery().isPresent());
    Shots.take(robot, window.getScene(), "captions-contrast");
    robot.clickOn("#caption-remedy-outline");
    assertTrue(model.project().get().captions().parameters().number("outline").isPresent());
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !offers(robot));
    robot.interact(model::undo);
    waitForOffers(robot);
    assertEquals(Fields.NONE, model.project().get().captions().parameters());
  }

  @Test
  void onlyTheCaptionThatIsLostHasRemedies(FxRobot robot) throws TimeoutException {
    choose(robot, 1);
    waitForOffers(robot);
    choose(robot, 0);
    assertFalse(offers(robot));
    assertFalse(warnings(robot).contains("picture"), warnings(robot));
  }

  @Test
  void nothingIsLookedAtWhileTheFilmPlays(FxRobot robot) throws TimeoutException {
    robot.interact(() -> panel.playing.set(true));
    choose(robot, 1);
    robot.sleep(1200);
    assertFalse(offers(robot));
    robot.interact(() -> panel.playing.set(false));
    waitForOffers(robot);
  }
}
