package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.jobs.JobsInMemory;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFile;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.TestMedia;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The list of background work: what the window makes by itself, beside the exports. */
@NeedsJavaFx
final class BackgroundWorkTest {
  @TempDir private Path folder;
  private final JobsInMemory jobs = new JobsInMemory();
  private Stage stage;
  private volatile boolean torn = true;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  BackgroundWorkTest() {}

  @Start
  void start(Stage window) throws Exception {
    stage = window;
    editor = new OpenEditor(window, folder.resolve("state"), jobs);
    editor.proxyMaker = this::proxy;
    new TestMedia(folder).silentClip("street.mp4", 320, 240, 10, "1");
    new TestMedia(folder).silentClip("market.mp4", 320, 240, 10, "1");
    Path file = folder.resolve("street.reel.json");
    ProjectFile.save(
        file,
        Project.empty("Street", Canvas.VERTICAL)
            .withScenes(List.of(scene("street"), scene("market"))));
    editor.show(Optional.of(file));
  }

  private static Scene scene(String name) {
    return new Scene(
        new SceneId(name),
        name,
        Time.ofSeconds(1),
        new Source.Clip(new AssetPath(name + ".mp4"), Time.ZERO));
  }

  /** The street comes to two fifths and no further; the market is made the second time. */
  private Optional<Path> proxy(
      Path clip, MediaFacts.Video facts, BooleanSupplier cancelled, DoubleConsumer pace)
      throws MediaException {
    boolean isMarket = clip.endsWith("market.mp4");
    if (isMarket && torn) {
      torn = false;
      throw new MediaException("The clip “market.mp4” is torn at its end. Copy it once more.");
    }
    if (isMarket) {
      return Optional.of(clip);
    }
    pace.accept(0.4);
    while (!cancelled.getAsBoolean()) {
      Thread.onSpinWait();
      pace.accept(0.4);
    }
    return Optional.empty();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(node -> node instanceof Label label && label.getText().contains(words))
        .queryAll()
        .stream()
        .anyMatch(BackgroundWorkTest::isVisible);
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }

  private static boolean isMakingStreet(Node node) {
    return node.getStyleClass().contains("work-row")
        && node.lookup(".export-file") instanceof Label title
        && title.getText().contains("street");
  }

  @Test
  void proxiesAndSmallPicturesStandBesideTheExports(FxRobot robot) {
    jobs.put(JobsInMemory.job("film", JobState.RUNNING, new JobProgress(1, 4, 100, 0, 25)));
    robot.clickOn("#jobs");
    OpenEditor.await("the proxy", () -> says(robot, "Proxy of street.mp4") && says(robot, "40%"));
    OpenEditor.await("the pictures", () -> says(robot, "Small pictures") && says(robot, "2 made"));
    OpenEditor.await(
        "its bar",
        () ->
            robot.lookup("#work-proxy .progress-bar").queryAllAs(ProgressBar.class).stream()
                .anyMatch(bar -> bar.getProgress() == 0.4));
    WindowLooks.take(robot, stage.getScene(), "background-work");
    // The first row or the second: the clips are known in any order.
    Node street = robot.lookup(BackgroundWorkTest::isMakingStreet).query();
    robot.clickOn(street.lookup(".work-cancel"));
    OpenEditor.await("the stop", () -> says(robot, "Stopped"));
    OpenEditor.await("the sentence", () -> says(robot, "is torn at its end"));
    WindowLooks.take(robot, stage.getScene(), "background-work-failed");
    robot.clickOn(".job-state-failed .work-reveal");
    assertEquals(List.of(folder.resolve("market.mp4")), editor.revealed);
    OpenEditor.awaitSteady(robot, ".job-state-failed .work-retry");
    robot.clickOn(".job-state-failed .work-retry");
    OpenEditor.await("the proxy of the market", () -> says(robot, "1 ready"));
    robot.type(KeyCode.ESCAPE);
  }
}
