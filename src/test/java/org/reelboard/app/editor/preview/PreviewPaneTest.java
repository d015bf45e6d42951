package org.reelboard.app.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.commands.CommandKeys;
import org.reelboard.app.editor.commands.Commands;
import org.reelboard.app.editor.commands.KeymapFile;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.play.FakeParts;
import org.reelboard.app.editor.play.Player;
import org.reelboard.app.editor.play.PlayerParts;
import org.reelboard.app.editor.play.Quality;
import org.reelboard.app.editor.play.Speed;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.app.editor.timeline.Shots;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Camera;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class PreviewPaneTest {
  private static final Project FILM = SampleFilms.stills(2);
  private static final Project LONG_FILM = SampleFilms.stills(60);

  private final EditorModel model = SampleFilms.model(Project.empty("Empty", Canvas.VERTICAL));
  private final FakeParts.Pictures pictures = new FakeParts.Pictures();
  private Player player;
  private Stage window;
  private PreviewPane pane;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  PreviewPaneTest() {}

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    player = new Player(model, new PlayerParts(pictures, new FakeParts.Mixes(), Optional::empty));
    window = stage;
    pane = new PreviewPane(model, player, new Commands(KeymapFile.usual()));
    stage.setScene(new Scene(pane, 460, 720));
    stage.sizeToScene();
    Commands commands = new Commands(KeymapFile.usual());
    commands.add(pane.commands());
    CommandKeys keys = new CommandKeys(commands, () -> false);
    keys.install(stage.getScene());
    pane.installKeysBy(keys::install);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(player::close);
  }

  @Test
  void invitesToBeginWhereTheFilmIsEmpty(FxRobot robot) {
    Shots.take(robot, window.getScene(), "preview-empty");
    assertTrue(robot.lookup("Drop photos and clips to begin").query().isVisible());
    assertTrue(robot.lookup("#preview-play").query().isDisabled());
  }

  @Test
  void showsTheFrameUnderThePlayhead(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> model.playhead().set(40));
    awaitSettled();
    Shots.take(robot, window.getScene(), "preview");
    assertEquals("00:01:10", text(robot, "#preview-now"));
    assertEquals("00:04:00", text(robot, "#preview-total"));
  }

  @Test
  void showsAChangeOfTheProjectAtOnce(FxRobot robot) throws TimeoutException {
    begin(robot);
    awaitSettled();
    SceneId first = FILM.scenes().getFirst().id();
    Camera orbit = new Camera.NamedMove("orbit", "linear", 1);
    robot.interact(() -> model.apply("camera", SceneEdits.setCamera(first, orbit)));
    awaitSettled();
    assertEquals(model.project().get(), pictures.asked.getLast().film().project());
    assertEquals(0, player.shownFrame().get());
  }

  @Test
  void playsAndPausesWithTheSpaceBarAndThePlayButton(FxRobot robot) throws TimeoutException {
    robot.interact(() -> model.apply("add", SceneEdits.add(0, LONG_FILM.scenes())));
    robot.clickOn("#preview-play");
    await(() -> model.playhead().get() > 5);
    robot.push(KeyCode.SPACE);
    await(() -> !player.playing().get());
    long stoodAt = model.playhead().get();
    robot.push(KeyCode.RIGHT);
    assertEquals(stoodAt + 1, model.playhead().get());
    robot.push(KeyCode.HOME);
    assertEquals(0, model.playhead().get());
    robot.push(KeyCode.END);
    assertEquals(3599, model.playhead().get());
  }

  @Test
  void standsAtTheEndWhereItDoesNotLoop(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> model.playhead().set(110));
    robot.clickOn("#preview-play");
    await(() -> !player.playing().get());
    assertEquals(119, model.playhead().get());
  }

  @Test
  void beginsAgainWhereItLoops(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.clickOn("#preview-loop");
    robot.interact(() -> model.playhead().set(110));
    robot.clickOn("#preview-play");
    await(() -> model.playhead().get() < 100);
    assertTrue(player.playing().get());
  }

  @Test
  void saysThatThereIsNoSoundDeviceAndPlaysOn(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.clickOn("#preview-play");
    await(() -> player.notice().get().isPresent());
    await(() -> model.playhead().get() > 3);
    robot.interact(player::pause);
    awaitSettled();
    Shots.take(robot, window.getScene(), "preview-silent");
    assertFalse(player.playing().get());
  }

  @Test
  void shuttlesWithJKAndL(FxRobot robot) throws TimeoutException {
    robot.interact(() -> model.apply("add", SceneEdits.add(0, LONG_FILM.scenes())));
    robot.interact(() -> model.playhead().set(1000));
    robot.interact(() -> pane.requestFocus());
    robot.push(KeyCode.L);
    assertEquals(Speed.NORMAL, player.speed().get());
    robot.push(KeyCode.L);
    robot.push(KeyCode.L);
    assertEquals(Speed.FOUR_TIMES, player.speed().get());
    await(() -> model.playhead().get() > 1020);
    assertEquals("4\u00d7", text(robot, "#preview-speed"));
    robot.push(KeyCode.J);
    assertEquals(Speed.BACK, player.speed().get());
    long turned = model.playhead().get();
    await(() -> model.playhead().get() < turned - 3);
    robot.push(KeyCode.K);
    assertFalse(player.playing().get());
    robot.press(KeyCode.K).press(KeyCode.J);
    assertEquals(Speed.BACK_SLOWLY, player.speed().get());
    assertTrue(player.playing().get());
    robot.release(KeyCode.J);
    assertFalse(player.playing().get(), "K and J creep as long as they are held");
    robot.release(KeyCode.K);
  }

  @Test
  void loopsBetweenInAndOut(FxRobot robot) throws TimeoutException {
    begin(robot);
    robot.interact(() -> pane.requestFocus());
    robot.interact(() -> model.playhead().set(30));
    robot.push(KeyCode.I);
    robot.interact(() -> model.playhead().set(50));
    robot.push(KeyCode.O);
    robot.clickOn("#preview-loop");
    robot.interact(() -> model.playhead().set(100));
    robot.clickOn("#preview-play");
    await(() -> model.playhead().get() > 40);
    await(() -> model.playhead().get() < 40);
    assertTrue(model.playhead().get() >= 30);
    robot.interact(player::pause);
    awaitSettled();
    Shots.take(robot, window.getScene(), "preview-in-out");
    robot.press(KeyCode.ALT).push(KeyCode.X).release(KeyCode.ALT);
  }

  @Test
  void showsTheGridAndWhatAnAppCovers(FxRobot robot) throws TimeoutException {
    begin(robot);
    awaitSettled();
    robot.clickOn("#preview-view");
    Shots.take(robot, robot.listTargetWindows().getLast().getScene(), "preview-menu");
    choose(robot, "preview-view-thirds");
    choose(robot, "preview-view-zone-reels");
    Shots.take(robot, window.getScene(), "preview-zones");
    assertEquals("Instagram Reels", robot.lookup(".preview-zone-name").queryLabeled().getText());
  }

  @Test
  void computesAsSmallAsIsChosen(FxRobot robot) throws TimeoutException {
    begin(robot);
    awaitSettled();
    choose(robot, "preview-view-quality-quarter");
    await(() -> player.isSettled() && pictures.asked.getLast().size().width() < 120);
    assertEquals(Quality.QUARTER, player.settings().quality().get());
  }

  @Test
  void showsTheFilmBeforeItsTitlesAndLooks(FxRobot robot) throws TimeoutException {
    begin(robot);
    awaitSettled();
    robot.interact(() -> player.settings().plain().set(true));
    awaitSettled();
    assertEquals(List.of(), pictures.asked.getLast().film().project().overlays());
  }

  @Test
  void fillsTheScreenAndComesBack(FxRobot robot) throws TimeoutException {
    begin(robot);
    awaitSettled();
    robot.clickOn("#preview-full");
    await(() -> robot.lookup("#full-screen").tryQuery().isPresent());
    awaitSettled();
    Shots.take(robot, robot.lookup("#full-screen").query().getScene(), "preview-full-screen");
    robot.push(KeyCode.ESCAPE);
    await(() -> robot.lookup("#full-screen").tryQuery().isEmpty());
    awaitSettled();
  }

  /** As a click on an item does, wherever in the menu it is. */
  private static void choose(FxRobot robot, String id) {
    MenuButton menu = robot.lookup("#preview-view").queryAs(MenuButton.class);
    robot.interact(() -> {
      menu.hide();
      items(menu.getItems().stream())
          .filter(item -> id.equals(item.getId()))
          .forEach(item -> {
            if (item instanceof CheckMenuItem check) {
              check.setSelected(!check.isSelected());
            }
            item.fire();
          });
    });
  }

  private static Stream<MenuItem> items(Stream<MenuItem> items) {
    return items.flatMap(
        item -> item instanceof Menu menu ? items(menu.getItems().stream()) : Stream.of(item));
  }

  private void begin(FxRobot robot) {
    robot.interact(() -> model.apply("add", SceneEdits.add(0, FILM.scenes())));
  }

  private void awaitSettled() throws TimeoutException {
    await(player::isSettled);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
