package org.reelboard.app.editor.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.app.editor.NeedsJavaFx;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.app.editor.jobs.JobsInMemory;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.timeline.SampleFilms;
import org.reelboard.app.jobs.JobProgress;
import org.reelboard.app.jobs.JobState;
import org.reelboard.document.edit.ProjectEdits;
import org.reelboard.document.project.SceneId;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Preset;
import org.reelboard.engine.render.Presets;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@NeedsJavaFx
final class CachedScenesTest {
  private static final Set<SceneId> FOUND = Set.of(new SceneId("s1"));
  private static final Preset REELS = Presets.byId("reels").orElseThrow();

  @TempDir private Path folder;
  private final EditorModel model = SampleFilms.model(SampleFilms.stills(2));
  private final JobsInMemory jobs = new JobsInMemory();
  private final List<List<ExportRequest>> asked = Collections.synchronizedList(new ArrayList<>());
  private final BackgroundTasks lane = BackgroundTasks.inOrder("test", Platform::runLater);

  @SuppressWarnings("NullAway.Init") // Made before each test, on the window's thread.
  private LastPresets last;

  @SuppressWarnings("NullAway.Init")
  private CachedScenes cached;

  @SuppressWarnings("NullAway.Init")
  private JobBoard board;

  // JUnit makes the object, then the fields.
  @SuppressWarnings("NullAway.Init")
  CachedScenesTest() {}

  @BeforeEach
  void make(FxRobot robot) {
    robot.interact(() -> {
      last = new LastPresets(folder.resolve("last-presets.txt"), lane, _ -> {});
      board = new JobBoard(jobs, lane, new Notices());
      cached = new CachedScenes(model, last, board, this::look, lane);
      board.open();
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      cached.close();
      board.close();
      lane.close();
    });
  }

  private Set<SceneId> look(List<ExportRequest> films, BooleanSupplier cancelled) {
    asked.add(films);
    return FOUND;
  }

  private void awaitLooks(int looks) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> asked.size() == looks);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> cached.scenes().get().equals(FOUND));
  }

  @Test
  void editsInARowAreOneLook(FxRobot robot) throws Exception {
    robot.interact(() -> {
      last.remember(List.of(REELS));
      for (int number = 0; number < 20; number++) {
        model.apply("document.edit.set-title", ProjectEdits.setTitle("title " + number));
      }
    });
    awaitLooks(1);
    ExportRequest request = asked.getFirst().getFirst();
    assertEquals(REELS, request.preset());
    assertEquals("title 19", request.project().title());
  }

  @Test
  void withoutAnExportNothingIsLookedFor(FxRobot robot) throws Exception {
    robot.interact(() -> model.apply("document.edit.set-title", ProjectEdits.setTitle("x")));
    robot.interact(() -> last.remember(List.of(REELS)));
    awaitLooks(1);
    robot.interact(() -> last.remember(List.of()));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> cached.scenes().get().isEmpty());
    assertEquals(1, asked.size());
  }

  @Test
  void piecesThatAreMadeAreSeen(FxRobot robot) throws Exception {
    robot.interact(() -> last.remember(List.of(REELS)));
    awaitLooks(1);
    jobs.put(JobsInMemory.job("a", JobState.RUNNING, new JobProgress(2, 4, 60, 0, 30)));
    awaitLooks(2);
  }

  @Test
  void thePresetsAreRememberedForTheNextStart(FxRobot robot) throws Exception {
    Preset draft = Presets.byId("draft").orElseThrow();
    robot.interact(() -> last.remember(List.of(REELS, draft)));
    awaitLooks(1);
    LastPresets[] next = new LastPresets[1];
    robot.interact(
        () -> next[0] = new LastPresets(folder.resolve("last-presets.txt"), lane, _ -> {}));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> next[0].presets().get().equals(List.of(REELS, draft)));
  }
}
