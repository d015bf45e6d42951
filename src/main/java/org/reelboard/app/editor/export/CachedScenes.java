package org.reelboard.app.editor.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.jobs.JobBoard;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.render.ExportRequest;
import org.reelboard.engine.render.Preset;

/**
 * Which scenes need not be rendered again for the presets that were last exported with. It looks
 * anew, in the background, when edits have settled and when pieces were made. Used on the JavaFX
 * thread only.
 */
public final class CachedScenes implements AutoCloseable {
  /** Edits in a row, as of a drag, count as one. */
  private static final Duration SETTLE = Duration.millis(600);

  /** Nothing is written there; a request must name a file. */
  private static final String NOWHERE = ".reelboard-not-written-";

  private final EditorModel model;
  private final LastPresets last;
  private final FilmCache cache;
  private final BackgroundTasks tasks;
  private final PauseTransition pause = new PauseTransition(SETTLE);
  private final ReadOnlyObjectWrapper<Set<SceneId>> scenes =
      new ReadOnlyObjectWrapper<>(this, "scenes", Set.of());
  private RunningTask running = new RunningTask();
  private long piecesDone;

  public CachedScenes(
      EditorModel model, LastPresets last, JobBoard board, FilmCache cache, BackgroundTasks tasks) {
    this.model = model;
    this.last = last;
    this.cache = cache;
    this.tasks = tasks;
    pause.setOnFinished(_ -> look());
    model.project().subscribe(_ -> pause.playFromStart());
    model.folder().subscribe(_ -> pause.playFromStart());
    last.presets().subscribe(_ -> pause.playFromStart());
    board.all().subscribe(_ -> worked(board));
  }

  public ReadOnlyObjectProperty<Set<SceneId>> scenes() {
    return scenes.getReadOnlyProperty();
  }

  /** Looks while a film is being made, too, but not each time that a piece is. */
  private void worked(JobBoard board) {
    long done =
        board.all().get().stream().mapToLong(one -> one.job().progress().piecesDone()).sum();
    if (done != piecesDone && pause.getStatus() != Animation.Status.RUNNING) {
      pause.playFromStart();
    }
    piecesDone = done;
  }

  private void look() {
    running.cancel();
    List<Preset> presets = last.presets().get();
    if (presets.isEmpty() || model.project().get().scenes().isEmpty()) {
      scenes.set(Set.of());
      return;
    }
    List<ExportRequest> films = presets.stream().map(this::request).toList();
    RunningTask mine = new RunningTask();
    running = mine;
    tasks.run(() -> cache.cached(films, mine::isCancelled), found -> show(mine, found), _ -> {});
  }

  private void show(RunningTask task, Set<SceneId> found) {
    if (!task.isCancelled()) {
      scenes.set(Set.copyOf(found));
    }
  }

  /** Looks no more. */
  @Override
  public void close() {
    pause.stop();
    running.cancel();
  }

  private ExportRequest request(Preset preset) {
    ProjectFolder folder = model.folder().get();
    Path target =
        folder.folder().resolve(NOWHERE + preset.id() + "." + preset.container().extension());
    return new ExportRequest(model.project().get(), folder, preset, target);
  }
}
