package org.reelboard.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

/** How the window was left is how the next one opens. */
@NeedsJavaFx
final class KeptViewInWindowTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Opened before each test, with the stage.
  private OpenEditor editor;

  @SuppressWarnings("NullAway.Init")
  private Stage window;

  @Start
  void start(Stage stage) throws Exception {
    window = stage;
    Scene scene =
        new Scene(
            new SceneId("a"), "a", Time.ofSeconds(1), new Source.ColourCard(new Rgb(40, 90, 60)));
    ProjectFile.save(
        film(), Project.empty("Film", Canvas.VERTICAL).withScenes(List.of(scene)));
    open();
  }

  private Path film() {
    return folder.resolve("film.reel.json");
  }

  private void open() {
    editor = new OpenEditor(window, folder.resolve("state"));
    editor.show(Optional.of(film()));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(editor::close);
  }

  private void openAgain(FxRobot robot) {
    robot.interact(() -> {
      editor.close();
      open();
    });
    OpenEditor.await("the film", () -> editor.project().scenes().size() == 1);
  }

  private static Stream<MenuItem> flat(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(KeptViewInWindowTest::flat)
        : Stream.of(item);
  }

  private static <T extends MenuItem> T item(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#preview-view").queryAs(MenuButton.class).getItems().stream()
        .flatMap(KeptViewInWindowTest::flat)
        .filter(one -> id.equals(one.getId()))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static double timelineHeight(FxRobot robot) {
    return robot.lookup("#timeline-surface").query().getBoundsInParent().getHeight();
  }

  /** The border above the timeline. */
  private static Node border(FxRobot robot) {
    return robot.lookup(".split-pane-divider").queryAll().stream()
        .filter(node -> node.getBoundsInParent().getWidth() > node.getBoundsInParent().getHeight())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNextWindowIsAsThisOneWasLeft(FxRobot robot) {
    OpenEditor.await("the film", () -> editor.project().scenes().size() == 1);
    robot.interact(() -> {
      item(robot, "preview-view-quality-half", RadioMenuItem.class).fire();
      item(robot, "preview-view-thirds", CheckMenuItem.class).setSelected(true);
      item(robot, "preview-view-ahead", CheckMenuItem.class).setSelected(false);
    });
    double before = timelineHeight(robot);
    new HeldDrags(robot, border(robot), Set.of())
        .from(new Point2D(200, 2), new Point2D(200, 62))
        .drop(new Point2D(200, 2));
    double drawn = timelineHeight(robot);
    assertTrue(drawn < before - 20, before + " " + drawn);
    openAgain(robot);
    OpenEditor.await(
        "the border", () -> Math.abs(timelineHeight(robot) - drawn) < 2);
    assertEquals(
        List.of(true, true, false),
        List.of(
            item(robot, "preview-view-quality-half", RadioMenuItem.class).isSelected(),
            item(robot, "preview-view-thirds", CheckMenuItem.class).isSelected(),
            item(robot, "preview-view-ahead", CheckMenuItem.class).isSelected()));
  }
}
