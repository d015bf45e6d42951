package org.reelboard.app.editor.storyboard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
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
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class StoryboardPrintsTest {
  @TempDir private Path folder;
  private final OpenBoard board = new OpenBoard(OpenBoard.film(3));
  private final ChosenFiles files = new ChosenFiles();
  private final Notices notices = new Notices();
  private final BackgroundTasks tasks = BackgroundTasks.parallel(1, Platform::runLater);
  private StoryboardPrints prints;
  private Stage window;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  StoryboardPrintsTest() {}

  @Start
  void start(Stage stage) {
    window = stage;
    Dialogs dialogs = new Dialogs();
    prints =
        new StoryboardPrints(
            board.model,
            new StoryboardPorts(dialogs, files, tasks, notices, Clock.systemUTC()));
    board.show(stage, folder, 700, 600);
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
  void pagesAreMadeBesideTheWindow(FxRobot robot) throws Exception {
    Path target = folder.resolve("board.pdf");
    files.kinds.put(FileKind.CONTACT_SHEET, target);
    robot.interact(prints::openContactSheet);
    OpenBoard.picture(robot, window.getScene(), "storyboard-print");
    robot.interact(() -> robot.lookup("#print-save").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !notices.shown().isEmpty());
    assertTrue(notices.shown().getFirst().toString().contains("board.pdf"));
    assertTrue(Files.size(target) > 10_000);
  }

  @Test
  void theShotListIsWrittenForSpreadsheets(FxRobot robot) throws Exception {
    Path target = folder.resolve("list.csv");
    files.kinds.put(FileKind.SHOT_LIST, target);
    robot.interact(prints::saveShotList);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !notices.shown().isEmpty());
    assertTrue(Files.readString(target).startsWith("\ufeffNo.,Name,"));
  }
}
