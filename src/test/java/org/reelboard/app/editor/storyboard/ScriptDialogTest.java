package org.reelboard.app.editor.storyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.ChosenFiles;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.desktop.FileKind;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.document.project.Scene;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class ScriptDialogTest {
  private static final String SCRIPT =
      """
      # The lake

      The lake lies still before anybody is up, and so does she.

      Then the first swimmer comes. [wide, from the drone]

      “You said it would be warm.”
      """;

  @TempDir private Path folder;
  private final OpenBoard board = new OpenBoard(OpenBoard.film(2));
  private final ChosenFiles files = new ChosenFiles();
  private final BackgroundTasks tasks = BackgroundTasks.parallel(1, Platform::runLater);
  private Dialogs dialogs;
  private ScriptDialog dialog;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  ScriptDialogTest() {}

  @Start
  void start(Stage stage) {
    window = stage;
    dialogs = new Dialogs();
    dialog =
        new ScriptDialog(
            board.model, new StoryboardPorts(
                dialogs, files, tasks, new Notices(), Clock.systemUTC()));
    board.show(stage, folder, 980, 700);
    if (stage.getScene().getRoot() instanceof StackPane root) {
      root.getChildren().add(dialogs.layer());
    }
  }

  @AfterEach
  void close() {
    tasks.close();
    board.close();
  }

  @Test
  void whatIsPastedIsSeenAsScenesAndMadeInOneStep(FxRobot robot) throws Exception {
    robot.interact(dialog::open);
    robot.interact(() -> robot.lookup("#script-text").queryAs(TextArea.class).setText(SCRIPT));
    awaitReady(robot);
    robot.sleep(300);
    OpenBoard.picture(robot, window.getScene(), "storyboard-script");
    robot.interact(() -> robot.lookup("#script-make").queryAs(Button.class).fire());
    assertFalse(dialogs.isOpen());
    assertEquals(
        List.of(
            "Scene 1",
            "A name that is rather long for a card",
            "The lake",
            "Then the first swimmer comes",
            "“You said it would be warm.”"),
        names());
    robot.interact(board.model::undo);
    assertEquals(2, names().size());
  }

  @Test
  void aFileTakesThePlaceOfAllScenes(FxRobot robot) throws Exception {
    files.kinds.put(
        FileKind.SCRIPT,
        Files.writeString(folder.resolve("x.fountain"), "INT. ROOM\n\nHe waits.\n\nEXT. YARD"));
    robot.interact(dialog::open);
    robot.interact(() -> robot.lookup("#script-file").queryAs(Button.class).fire());
    awaitReady(robot);
    robot.clickOn("#script-replace");
    robot.interact(() -> robot.lookup("#script-make").queryAs(Button.class).fire());
    assertEquals(List.of("INT. ROOM", "EXT. YARD"), names());
  }

  private static void awaitReady(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> !robot.lookup("#script-make").queryAs(Button.class).isDisabled());
  }

  private List<String> names() throws IOException {
    return board.model.project().get().scenes().stream().map(Scene::name).toList();
  }
}
