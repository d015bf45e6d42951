package org.reelboard.app.editor.captions;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.background.RunningTask;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.caption.CaptionFinding;
import org.reelboard.document.project.Captions;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.picture.legibility.ContrastCheck;
import org.reelboard.engine.picture.legibility.ContrastMemory;
import org.reelboard.engine.picture.legibility.ContrastReport;
import org.reelboard.engine.picture.text.TypefaceShelf;

/**
 * Which captions do not stand out from the picture behind them. Looked at in the background a while
 * after something was changed, and only while somebody wants to know and nothing plays; asked and
 * told on the JavaFX thread.
 */
final class CaptionContrast {
  /** Who types or drags goes on within that time. */
  private static final Duration REST = Duration.millis(600);

  private final EditorModel model;
  private final TypefaceShelf shelf;
  private final BackgroundTasks lane;
  private final Consumer<ReelboardException> problems;
  private final ObservableValue<Boolean> wanted;
  private final PauseTransition rest = new PauseTransition(REST);

  /** Lives on the lane's thread. */
  private final ContrastMemory memory = new ContrastMemory();

  private final ReadOnlyObjectWrapper<ContrastReport> found =
      new ReadOnlyObjectWrapper<>(this, "found", ContrastReport.NOTHING);
  private Set<CueId> low = Set.of();
  private Captions look = Captions.NONE;
  private RunningTask running = new RunningTask();
  private AtomicBoolean stopped = new AtomicBoolean();

  /**
   * @param shelf lends the typefaces
   * @param lane one thread, for this alone
   * @param wanted whether it is worth looking now
   */
  CaptionContrast(
      EditorModel model,
      TypefaceShelf shelf,
      BackgroundTasks lane,
      ObservableValue<Boolean> wanted,
      Consumer<ReelboardException> problems) {
    this.model = model;
    this.shelf = shelf;
    this.lane = lane;
    this.wanted = wanted;
    this.problems = problems;
    rest.setOnFinished(_ -> check());
    wanted.subscribe(this::ask);
    model.history().subscribe(this::ask);
    ask();
  }

  ReadOnlyObjectProperty<ContrastReport> found() {
    return found.getReadOnlyProperty();
  }

  boolean isLow(CueId cue) {
    return low.contains(cue);
  }

  Stream<CaptionFinding> findings(CueId cue) {
    return found.get().findings().stream().filter(one -> one.cue().equals(cue));
  }

  private void ask() {
    // Reading tells the properties that somebody still wants to hear of their next change.
    model.history().get();
    boolean now = Boolean.TRUE.equals(wanted.getValue());
    Captions captions = model.project().get().captions();
    running.cancel();
    stopped.set(true);
    if (!captions.withCues(List.of()).equals(look) || captions.cues().isEmpty()) {
      // What was tried was tried on another look.
      look = captions.withCues(List.of());
      tell(ContrastReport.NOTHING);
    }
    if (now && !captions.cues().isEmpty()) {
      rest.playFromStart();
    } else {
      rest.stop();
    }
  }

  private void check() {
    Project project = model.project().get();
    ProjectFolder folder = model.folder().get();
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    running = lane.run(() -> look(project, folder, stop), this::tell, problems);
  }

  private ContrastReport look(Project project, ProjectFolder folder, AtomicBoolean stop)
      throws MediaException {
    try (ContrastCheck check = new ContrastCheck(folder, shelf, memory)) {
      return check.of(project, () -> stop.get() || lane.isClosed());
    }
  }

  private void tell(ContrastReport report) {
    low = report.low().stream().map(one -> one.cue().cue().id()).collect(Collectors.toSet());
    found.set(report);
  }
}
