package org.reelboard.app.editor.storyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class StoryboardViewTest {
  private final OpenBoard board = new OpenBoard(OpenBoard.film(8));
  @TempDir static Path cache;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  StoryboardViewTest() {}

  @Start
  void start(Stage stage) {
    window = stage;
    board.show(stage, cache, 620, 760);
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void cardsAreLegibleAtEachSize(FxRobot robot) throws IOException {
    robot.interact(() -> board.model.select(Selection.of(new SceneId("s2"))));
    for (CardSize size : CardSize.values()) {
      choose(robot, size);
      robot.sleep(400);
      OpenBoard.picture(
          robot, window.getScene(), "storyboard-" + size.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void arrowsGoFromCardToCardAndShiftTakesThoseBetween(FxRobot robot) {
    select(robot, "s1");
    key(robot, KeyCode.RIGHT, Held.NONE);
    assertEquals(selected("s2"), board.model.selection().get());
    key(robot, KeyCode.DOWN, Held.NONE);
    int below = 1 + columns(robot);
    assertEquals(selected(order().get(below)), board.model.selection().get());
    key(robot, KeyCode.LEFT, Held.SHIFT);
    key(robot, KeyCode.LEFT, Held.SHIFT);
    assertEquals(
        order().subList(below - 2, below + 1).stream()
            .map(SceneId::new)
            .collect(Collectors.toSet()),
        board.model.selection().get().scenes());
    key(robot, KeyCode.END, Held.NONE);
    assertEquals(selected("s8"), board.model.selection().get());
    key(robot, KeyCode.RIGHT, Held.NONE);
    assertEquals(selected("s8"), board.model.selection().get());
  }

  @Test
  void withAltArrowsTakeTheScenesAlong(FxRobot robot) {
    select(robot, "s1");
    key(robot, KeyCode.RIGHT, Held.ALT);
    assertEquals(List.of("s2", "s1", "s3"), order().subList(0, 3));
    key(robot, KeyCode.DOWN, Held.ALT);
    assertEquals(1 + columns(robot), order().indexOf("s1"));
    key(robot, KeyCode.UP, Held.ALT);
    key(robot, KeyCode.LEFT, Held.ALT);
    assertEquals(List.of("s1", "s2", "s3", "s4"), order().subList(0, 4));
  }

  @Test
  void aScriptIsWrittenOnTheCard(FxRobot robot) {
    select(robot, "s2");
    key(robot, KeyCode.ENTER, Held.NONE);
    robot.interact(() -> {
      if (window.getScene().getFocusOwner() instanceof javafx.scene.control.TextArea area) {
        area.setText("First line\nsecond");
      }
    });
    robot.clickOn("#scene-s1");
    assertEquals("First line\nsecond", scene("s2").script());
    assertEquals(1, board.model.history().get().past().size());
  }

  @Test
  void escapeLeavesTheScriptAsItWas(FxRobot robot) {
    select(robot, "s2");
    key(robot, KeyCode.ENTER, Held.NONE);
    robot.write("thrown away").type(KeyCode.ESCAPE);
    assertEquals(0, board.model.history().get().past().size());
    assertEquals("storyboard", window.getScene().getFocusOwner().getId());
  }

  @Test
  void aLengthIsWrittenOnTheCard(FxRobot robot) {
    robot.doubleClickOn("#scene-s2 .scene-length");
    robot.write("4,25").type(KeyCode.ENTER);
    assertEquals(Time.seconds("4.25"), scene("s2").duration());
    robot.doubleClickOn("#scene-s2 .scene-length");
    robot.write("soon").type(KeyCode.ENTER);
    assertEquals(Time.seconds("4.25"), scene("s2").duration());
  }

  @Test
  void anEmptySceneIsAddedBehindTheSelectedOne(FxRobot robot) {
    select(robot, "s1");
    robot.clickOn("#storyboard-add");
    robot.clickOn("#storyboard-addcard");
    assertEquals(List.of("s1", "s9", "s2"), order().subList(0, 3));
    assertEquals(selected("s9"), board.model.selection().get());
  }

  @Test
  void whatIsMissingIsMarked(FxRobot robot) throws Exception {
    key(robot, KeyCode.END, Held.NONE);
    WaitForAsyncUtils.waitFor(
        10,
        java.util.concurrent.TimeUnit.SECONDS,
        () -> robot.lookup("#scene-s8 .missing").query().isVisible());
    assertTrue(robot.lookup("#scene-s7 .missing").queryAll().stream().noneMatch(Node::isVisible));
  }

  @Test
  void onlyTheCardsThatAreSeenAreThere(FxRobot robot) {
    Project many = OpenBoard.film(300);
    robot.interact(() ->
        board.model.open(org.reelboard.document.edit.History.of(many), board.model.folder().get()));
    assertTrue(robot.lookup(".scene-card").queryAll().size() < 30);
    select(robot, "s1");
    key(robot, KeyCode.END, Held.NONE);
    robot.interact(() -> window.getScene().getRoot().layout());
    assertTrue(robot.lookup("#scene-s300").tryQuery().isPresent());
    assertTrue(robot.lookup("#scene-s1").tryQuery().isEmpty());
  }

  /** How wide the window is depends on the screen, and on what was tested before. */
  private static int columns(FxRobot robot) {
    return robot.lookup(".cards").queryAs(CardsPane.class).columns();
  }

  private void choose(FxRobot robot, CardSize size) {
    robot.interact(() -> {
      MenuButton more = robot.lookup("#storyboard-more").queryAs(MenuButton.class);
      more.getItems().stream()
          .filter(item -> ("cards-" + size.name().toLowerCase(Locale.ROOT)).equals(item.getId()))
          .forEach(MenuItem::fire);
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Keys that are held; the headless platform tells of none. */
  private enum Held {
    NONE,
    SHIFT,
    ALT
  }

  private void key(FxRobot robot, KeyCode code, Held held) {
    robot.interact(() -> {
      Node board = robot.lookup("#storyboard").query();
      board.fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              "",
              "",
              code,
              held == Held.SHIFT,
              false,
              held == Held.ALT,
              false));
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void select(FxRobot robot, String id) {
    robot.interact(() -> {
      robot.lookup("#storyboard").query().requestFocus();
      board.model.select(selected(id));
    });
  }

  private Scene scene(String id) {
    return board.model.project().get().scene(new SceneId(id)).orElseThrow();
  }

  private List<String> order() {
    return board.model.project().get().scenes().stream().map(one -> one.id().value()).toList();
  }

  private static Selection selected(String id) {
    return Selection.of(new SceneId(id));
  }
}
