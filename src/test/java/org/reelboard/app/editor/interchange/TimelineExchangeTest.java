package org.reelboard.app.editor.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
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
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFile;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class TimelineExchangeTest {
  private static final Project FILM = SampleFilms.stills(3);

  @TempDir private Path folder;
  private final ChosenFiles files = new ChosenFiles();
  private final Notices notices = new Notices();
  private final List<Path> opened = new ArrayList<>();
  private final BackgroundTasks tasks = BackgroundTasks.parallel(1, Platform::runLater);
  private TimelineExchange exchange;
  private Dialogs dialogs;

  // JUnit makes the object, TestFX then calls start.
  @SuppressWarnings("NullAway.Init")
  TimelineExchangeTest() {}

  @Start
  void start(Stage stage) {
    dialogs = new Dialogs();
    exchange =
        new TimelineExchange(
            SampleFilms.model(FILM),
            new TimelineExchange.Ports(files, tasks, dialogs, notices, opened::add));
    stage.setScene(new Scene(new StackPane(dialogs.layer()), 1000, 1000));
    stage.sizeToScene();
    stage.show();
  }

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void aFilmIsSavedForAnotherToolAndTakenFromIt(FxRobot robot) throws Exception {
    Path otio = folder.resolve("film.otio");
    files.kinds.put(FileKind.TIMELINE_OUT, otio);
    robot.interact(exchange::save);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !notices.shown().isEmpty());
    Path project = folder.resolve("taken.reel.json");
    files.kinds.put(FileKind.TIMELINE_IN, otio);
    files.save = Optional.of(project);
    robot.interact(exchange::open);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !opened.isEmpty());
    assertEquals(List.of(project), opened);
    assertEquals(
        FILM.scenes().stream().map(scene -> scene.name() + scene.duration()).toList(),
        ProjectFile.load(project).scenes().stream()
            .map(scene -> scene.name() + scene.duration())
            .toList());
  }

  @Test
  void whatCouldNotBeTakenIsSaid(FxRobot robot) throws Exception {
    Path otio = folder.resolve("odd.otio");
    Files.writeString(
        otio,
        "{\"OTIO_SCHEMA\":\"Timeline.1\",\"tracks\":{\"OTIO_SCHEMA\":\"Stack.1\",\"children\":["
            + "{\"OTIO_SCHEMA\":\"Track.1\",\"kind\":\"Video\",\"children\":["
            + "{\"OTIO_SCHEMA\":\"Hologram.1\"}]}]}}");
    files.kinds.put(FileKind.TIMELINE_IN, otio);
    files.save = Optional.of(folder.resolve("taken.reel.json"));
    robot.interact(exchange::open);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, dialogs::isOpen);
    assertTrue(
        robot
            .lookup("“Hologram” is nothing that is known here; its time is empty.")
            .tryQuery()
            .isPresent());
  }
}
