package org.reelboard.app.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.MediaLibrary;
import org.reelboard.app.editor.play.FakeParts;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.thumbnails.Thumbnails;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Source;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.Size;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class CameraPaneTest {
  private static final SceneId ID = new SceneId("s");
  private static final Camera MOVE = new Camera.NamedMove("slow-zoom-in", "ease-in-out", 0.5);

  @TempDir private static Path folder;

  private final BackgroundTasks tasks = BackgroundTasks.parallel(1, Platform::runLater);
  private EditorModel model;
  private Player player;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  CameraPaneTest() {}

  @Start
  void start(Stage stage) throws IOException {
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    Files.write(folder.resolve("hill.jpg"), new byte[] {1});
    org.reelboard.document.project.Scene scene =
        new org.reelboard.document.project.Scene(
                ID, "Hill", Time.ofSeconds(4), new Source.Still(new AssetPath("hill.jpg")))
            .withCamera(MOVE);
    Project film = Project.empty("Hill", Canvas.VERTICAL).withScenes(java.util.List.of(scene));
    model = new EditorModel(History.of(film), new ProjectFolder(folder), _ -> {});
    player =
        new Player(
            model,
            new PlayerParts(new FakeParts.Pictures(), new FakeParts.Mixes(), Optional::empty));
    MediaLibrary library =
        new MediaLibrary(
            model, _ -> new MediaFacts.Still(new Size(1600, 1200), "jpeg", false), tasks);
    PreviewPane pane = new PreviewPane(model, player, new Commands(KeymapFile.usual()));
    pane.editCameras(library, new Thumbnails(_ -> hill(), tasks, 1 << 24));
    window = stage;
    stage.setScene(new Scene(pane, 620, 720));
    stage.sizeToScene();
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  private static Image hill() {
    WritableImage image = new WritableImage(400, 300);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 400; x++) {
        boolean hill = y > 180 + 40 * Math.sin(x / 60.0);
        pixels.setColor(
            x, y, hill ? Color.gray(0.25 + y / 1200.0) : Color.hsb(210 + x / 10.0, 0.5, 0.9));
      }
    }
    return image;
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(player::close);
    tasks.close();
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> model.select(Selection.of(ID)));
    await(() -> robot.lookup("#preview-camera").query().isVisible());
    robot.clickOn("#preview-camera");
    await(() -> robot.lookup(".camera-frame").tryQuery().isPresent());
    await(player::isSettled);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Point2D middle(FxRobot robot, String style) {
    Node node = robot.lookup(style).query();
    var bounds = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private Camera camera() {
    return model.project().get().scenes().getFirst().camera();
  }

  @Test
  void draggingTheFrameMovesTheCameraAtThePlayheadAsOneStep(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> model.playhead().set(60));
    Shots.take(robot, window.getScene(), "camera-before");
    Point2D from = middle(robot, ".camera-frame");
    robot.drag(from, MouseButton.PRIMARY).moveBy(30, 0).moveBy(70, 0).drop();
    Camera.Path path = assertInstanceOf(Camera.Path.class, camera());
    assertEquals(3, path.keyframes().size());
    assertTrue(path.keyframes().get(1).x() > 0.6);
    Shots.take(robot, window.getScene(), "camera-after");
    robot.interact(model::undo);
    assertEquals(MOVE, camera());
  }

  @Test
  void draggingWhereItEndsLeavesWhereItStarts(FxRobot robot) throws TimeoutException {
    open(robot);
    Point2D from = middle(robot, ".camera-end-tag");
    robot.drag(from, MouseButton.PRIMARY).moveBy(-20, 0).moveBy(-50, 0).drop();
    Camera.Path path = assertInstanceOf(Camera.Path.class, camera());
    assertEquals(0.5, path.keyframes().getFirst().x(), 1e-9);
    assertTrue(path.keyframes().getLast().x() < 0.45);
  }

  @Test
  void escapeGivesUpADragAndThenLeadsBackToTheFilm(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.drag(middle(robot, ".camera-end-tag"), MouseButton.PRIMARY).moveBy(-20, 0).moveBy(-50, 0);
    assertInstanceOf(Camera.Path.class, camera());
    robot.push(KeyCode.ESCAPE);
    assertEquals(MOVE, camera());
    robot.drop();
    assertTrue(robot.lookup("#camera-pane").query().isVisible());
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#camera-pane").query().isVisible());
  }

  @Test
  void theWheelComesCloser(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> model.playhead().set(60));
    robot.moveTo(middle(robot, ".camera-frame"));
    robot.scroll(5, javafx.geometry.VerticalDirection.UP);
    Camera.Path path = assertInstanceOf(Camera.Path.class, camera());
    assertTrue(path.keyframes().get(1).zoom() > 1.26, path.keyframes().toString());
  }

  @Test
  void goesWhereNoPictureIsSelected(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> model.select(Selection.NONE));
    assertFalse(robot.lookup("#camera-pane").query().isVisible());
    assertFalse(robot.lookup("#preview-camera").query().isVisible());
  }
}
