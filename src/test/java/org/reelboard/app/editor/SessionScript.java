package org.reelboard.app.editor;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.project.Scene;
import org.testfx.api.FxRobot;

/** What somebody does who edits, by the mouse and the keys of a window without a display. */
final class SessionScript {
  private static final long SEED = 5;

  private final OpenEditor editor;
  private final FxRobot robot = new FxRobot();
  private final Random random = new Random(SEED);
  private final List<Action> kinds =
      List.of(
          new Action("choose a scene", this::choose),
          new Action("move it on", () -> control(KeyCode.RIGHT)),
          new Action("undo", () -> control(KeyCode.Z)),
          new Action("put the playhead", this::scrub),
          new Action("split", () -> robot.type(KeyCode.S)),
          new Action("undo again", () -> control(KeyCode.Z)),
          new Action("zoom", this::zoom),
          new Action("trim an edge", this::dragEdge),
          new Action("step a frame", () -> robot.type(KeyCode.RIGHT)),
          new Action("change the panel", this::tab),
          new Action("search the commands", this::palette),
          new Action("duplicate", () -> control(KeyCode.D)),
          new Action("name a scene", this::name),
          new Action("change a length", this::lengthen),
          new Action("scroll the cards", this::scrollCards),
          new Action("write a title", this::title),
          new Action("play", this::play));

  /** Something that is done. */
  record Action(String name, Runnable run) {}

  SessionScript(OpenEditor editor) {
    this.editor = editor;
  }

  List<Action> kinds() {
    return kinds;
  }

  Action next() {
    return kinds.get(random.nextInt(kinds.size()));
  }

  private void choose() {
    List<Scene> scenes = editor.project().scenes();
    Scene scene = scenes.get(random.nextInt(scenes.size()));
    robot.interact(() -> editor.model().select(Selection.of(scene.id())));
  }

  private void scrub() {
    robot.clickOn(onTimeline(random.nextDouble(), 8));
  }

  private void zoom() {
    robot.moveTo(onTimeline(0.5, 105));
    VerticalDirection way = random.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN;
    robot.press(KeyCode.CONTROL).scroll(2, way).release(KeyCode.CONTROL);
  }

  private void dragEdge() {
    Point2D from = onTimeline(0.2 + 0.6 * random.nextDouble(), 105);
    robot.drag(from, MouseButton.PRIMARY).moveBy(24, 0).moveBy(-12, 0).drop();
  }

  private void tab() {
    List<String> tabs = List.of("library", "transitions", "titles", "captions");
    robot.clickOn("#editor-" + tabs.get(random.nextInt(tabs.size())) + "-title");
    robot.clickOn("#timeline-summary");
  }

  private void palette() {
    control(KeyCode.K);
    robot.type(KeyCode.U).type(KeyCode.N).type(KeyCode.ESCAPE);
  }

  private void control(KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private Point2D onTimeline(double across, double down) {
    Node surface = robot.lookup("#timeline-surface").query();
    return surface.localToScreen(surface.getBoundsInLocal().getWidth() * across, down);
  }

  private void name() {
    choose();
    write("#scene-name-field", "Scene " + random.nextInt(1000));
  }

  private void lengthen() {
    choose();
    write("#scene-duration .text-field", String.valueOf(1 + random.nextInt(3)));
  }

  /** Writes into a field of the inspector, and leaves it. */
  private void write(String field, String text) {
    Node node = robot.lookup(field).query();
    robot.interact(node::requestFocus);
    control(KeyCode.A);
    robot.write(text);
    robot.type(KeyCode.ENTER);
    robot.clickOn("#timeline-summary");
  }

  private void scrollCards() {
    VerticalDirection way = random.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN;
    robot.moveTo("#storyboard").scroll(3, way);
  }

  private void title() {
    robot.clickOn("#editor-titles-title").clickOn("#title-plain");
    robot.clickOn("#timeline-summary");
  }

  private void play() {
    robot.type(KeyCode.SPACE);
    rest(400);
    robot.type(KeyCode.SPACE);
  }

  private static void rest(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
