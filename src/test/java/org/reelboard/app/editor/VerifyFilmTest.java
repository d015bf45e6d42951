package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.TestMedia;
import org.reelboard.engine.render.Preset;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Verifying a film in the window that exported it. */
@NeedsJavaFx
final class VerifyFilmTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  VerifyFilmTest() {}

  @Start
  void start(Stage window) throws Exception {
    editor = new OpenEditor(window, folder.resolve("state"));
    new TestMedia(folder).silentClip("street.mp4", 480, 854, 24, "1");
    Scene street =
        new Scene(
            new SceneId("s1"),
            "Street",
            Time.ofSeconds(1),
            new Source.Clip(new AssetPath("street.mp4"), Time.ZERO));
    Path file = folder.resolve("street.reel.json");
    ProjectFile.save(file, Project.empty("Street", Canvas.VERTICAL).withScenes(List.of(street)));
    editor.show(Optional.of(file));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  @Test
  void aFinishedFilmIsVerifiedAndItsFaultsHaveRemedies(FxRobot robot) throws Exception {
    Path film = export(robot);
    robot.clickOn(".verify-start");
    OpenEditor.await("the film to pass", () -> says(robot, "The film is what the project says"));
    Path other = new TestMedia(folder).make("other.mp4", "-i", "file:" + film, "-vf", "negate");
    Files.move(other, film, StandardCopyOption.REPLACE_EXISTING);
    robot.clickOn(".verify-start");
    OpenEditor.await(
        "the fault", () -> says(robot, "The scene \u201cStreet\u201d shows something else"));
    assertTrue(says(robot, "The film is not what the project says"));
    assertTrue(says(robot, "Export the film again from its project."));
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#jobs");
    robot.clickOn(".job-details");
    OpenEditor.await("what was found", () -> says(robot, "shows something else"));
  }

  @Test
  void aVerificationShowsHowFarItIsAndCanBeStopped(FxRobot robot) throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    editor.doctor =
        (_, progress, cancelled) -> {
          progress.accept(0.5);
          while (!cancelled.getAsBoolean()) {
            Thread.sleep(10);
          }
          stopped.countDown();
          throw new InterruptedException();
        };
    export(robot);
    robot.clickOn(".verify-start");
    OpenEditor.await("half of it", () -> progress(robot) == 0.5);
    robot.clickOn(".verify-stop");
    stopped.await();
    assertEquals(1, robot.lookup(".verify-start").queryAll().size());
    editor.doctor =
        (_, _, _) -> {
          throw new MediaException("The film was removed.");
        };
    robot.clickOn(".verify-start");
    OpenEditor.await("the problem", () -> says(robot, "The film was removed."));
  }

  private static double progress(FxRobot robot) {
    return robot.lookup(".verify-progress").queryAllAs(ProgressBar.class).stream()
        .mapToDouble(ProgressBar::getProgress)
        .findFirst()
        .orElse(-1);
  }

  private Path export(FxRobot robot) {
    OpenEditor.await("the project", () -> editor.project().scenes().size() == 1);
    Path film = folder.resolve("film.mp4");
    editor.chosen.film = Optional.of(film);
    robot.clickOn("#export");
    choose(robot, "draft");
    robot.clickOn("#export-start");
    OpenEditor.await("the film", () -> robot.lookup(".verify-start").tryQuery().isPresent());
    return film;
  }

  private static void choose(FxRobot robot, String id) {
    ListView<?> presets = robot.lookup("#export-presets").queryAs(ListView.class);
    List<String> ids = presets.getItems().stream().map(one -> ((Preset) one).id()).toList();
    robot.interact(() -> presets.getSelectionModel().clearAndSelect(ids.indexOf(id)));
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(node -> node instanceof Label label && label.getText().contains(words))
        .queryAll()
        .stream()
        .anyMatch(VerifyFilmTest::isVisible);
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }
}
