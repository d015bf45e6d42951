package org.reelboard.app.editor.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.reelboard.app.editor.background.BackgroundTasks;
import org.reelboard.app.editor.desktop.FileChoosers;
import org.reelboard.app.editor.desktop.StateFolder;
import org.reelboard.app.editor.dialog.Dialogs;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.notices.Notices;
import org.reelboard.app.editor.session.SaveStatus.Stage;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.LockedException;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.document.store.ProjectSession;
import org.reelboard.document.store.StoreException;

/**
 * Keeps the open project and its file together: every edit goes to the journal, saving writes the
 * file, and nothing that is not saved is left without a question. All disk work happens on one
 * background lane, in the order of the edits. Used on the JavaFX thread only.
 */
public final class ProjectDesk {
  private final EditorModel model;
  private final FileChoosers choosers;
  private final BackgroundTasks lane;
  private final InstantSource clock;
  private final DeskQuestions questions;
  private final Drafts drafts;
  private final RecentProjects recents;
  private final ReadOnlyObjectWrapper<SaveStatus> status =
      new ReadOnlyObjectWrapper<>(this, "status", new SaveStatus(Stage.DRAFT, Optional.empty()));
  private final ReadOnlyObjectWrapper<List<Path>> recent =
      new ReadOnlyObjectWrapper<>(this, "recent", List.of());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private Optional<ProjectSession> session = Optional.empty();
  private Optional<Project> onDisk = Optional.empty();
  private boolean isKept = true;

  /**
   * What the desk works with.
   *
   * @param lane runs its tasks one after the other
   */
  public record Ports(
      FileChoosers choosers,
      StateFolder state,
      BackgroundTasks lane,
      Dialogs dialogs,
      Notices notices,
      InstantSource clock) {}

  public ProjectDesk(EditorModel model, Ports ports) {
    this.model = model;
    this.choosers = ports.choosers();
    this.lane = ports.lane();
    this.clock = ports.clock();
    this.questions = new DeskQuestions(ports.dialogs(), ports.notices());
    this.drafts = new Drafts(ports.state().drafts());
    this.recents = new RecentProjects(ports.state().recent());
    model.history().subscribe((_, history) -> record(history));
    lane.run(recents::list, recent::set, questions::report);
  }

  public ReadOnlyObjectProperty<SaveStatus> status() {
    return status.getReadOnlyProperty();
  }

  /** The projects that were open, the latest first. */
  public ReadOnlyObjectProperty<List<Path>> recent() {
    return recent.getReadOnlyProperty();
  }

  /** True while a project is being opened or moved: edits made meanwhile would have no place. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What the header says now about saving. */
  public String statusText() {
    return status.get().text(clock.instant());
  }

  /** The file of the project, where it has one of its own. */
  public Optional<Path> file() {
    return session.map(ProjectSession::file).filter(path -> !drafts.contains(path));
  }

  /** Begins with an empty project, and offers a draft that a crash has left behind. */
  public void begin() {
    lane.run(drafts::left, this::offer, questions::report);
    createNow();
  }

  /** An empty project, after a question where the open one is not saved. */
  public void create() {
    whenSafe(this::createNow);
  }

  /** A new project that begins as another one, after a question where the open one is not saved. */
  public void createFrom(Project start) {
    whenSafe(() -> createNow(start));
  }

  /** Asks for a project and opens it. */
  public void open() {
    choosers.projectToOpen().ifPresent(this::open);
  }

  public void open(Path file) {
    whenSafe(() -> open(file, ProjectSession::open));
  }

  /** Saves; asks where to, the first time. */
  public void save() {
    saveThen(() -> {});
  }

  /** Saves under another name and goes on there. */
  public void saveAs() {
    saveAsThen(() -> {});
  }

  /** Goes on at once where all is saved, else when the user has decided. */
  public void whenSafe(Runnable action) {
    if (hasUnsavedWork()) {
      questions.unsaved(
          model.project().get().title(), () -> saveThen(action), () -> discardThen(action));
    } else {
      action.run();
    }
  }

  /** Gives the project free; a draft with nothing in it goes away. */
  public void close() {
    session.ifPresent(this::leave);
    session = Optional.empty();
    onDisk = Optional.empty();
  }

  private boolean hasUnsavedWork() {
    Project now = model.project().get();
    boolean nothing = now.scenes().isEmpty() && now.sound().isEmpty() && now.assets().isEmpty();
    boolean saved = file().isEmpty() ? nothing : Optional.of(now).equals(onDisk);
    return !saved;
  }

  private void createNow() {
    createNow(Project.empty(Texts.of("editor.project.untitled"), Canvas.VERTICAL));
  }

  private void createNow(Project start) {
    Path place = drafts.next();
    close();
    model.open(History.of(start), ProjectFolder.of(place));
    showStage(Optional.empty());
    lane.run(
        () -> drafts.create(place, start),
        this::drafted,
        problem -> {
          questions.report(problem);
          keeps(false);
        });
  }

  private void drafted(ProjectSession draft) {
    session = Optional.of(draft);
    isKept = true;
    record(model.history().get());
  }

  /** How a project is got. */
  @FunctionalInterface
  private interface Opener {
    ProjectSession open(Path file) throws StoreException;
  }

  private void open(Path file, Opener opener) {
    busy.set(true);
    lane.run(() -> opener.open(file), this::adopt, problem -> notOpened(file, problem));
  }

  private void notOpened(Path file, ReelboardException problem) {
    busy.set(false);
    if (problem instanceof LockedException) {
      questions.locked(
          file,
          problem.sentence(),
          () -> open(file, ProjectSession::takeOver),
          () -> open(file, original -> ProjectCopy.of(original, drafts)));
    } else {
      questions.report(problem);
    }
  }

  private void adopt(ProjectSession opened) {
    busy.set(false);
    session.ifPresent(this::leave);
    session = Optional.of(opened);
    show(opened, opened.history(), opened.isSaved());
    opened.notice().ifPresent(questions::tell);
    opened.recovery().ifPresent(found -> questions.restored(found.steps(), () -> goBack(opened)));
    remember();
  }

  private void goBack(ProjectSession opened) {
    run(opened::discardUnsaved, history -> show(opened, history, true));
  }

  private void show(ProjectSession opened, History history, boolean saved) {
    onDisk = saved ? Optional.of(history.present()) : Optional.empty();
    isKept = true;
    model.open(history, ProjectFolder.of(opened.file()));
    showStage(Optional.empty());
  }

  private void offer(List<Path> left) {
    left.stream().findFirst().ifPresent(path -> questions.draftFound(() -> open(path)));
  }

  private void record(History history) {
    session.ifPresent(open -> {
      lane.run(() -> recorded(open, history), _ -> keeps(true), this::notKept);
      showStage(status.get().verified());
    });
  }

  /** Says so where it was not so before. */
  private void notKept(ReelboardException problem) {
    if (isKept && problem instanceof LockedException) {
      questions.takenOver(problem.sentence(), this::saveAs);
    } else {
      questions.report(problem);
    }
    keeps(false);
  }

  private void keeps(boolean now) {
    if (now != isKept) {
      isKept = now;
      showStage(status.get().verified());
    }
  }

  private static History recorded(ProjectSession open, History history) throws StoreException {
    if (!history.equals(open.history())) {
      open.record(history);
    }
    return history;
  }

  private void saveThen(Runnable then) {
    if (file().isEmpty()) {
      saveAsThen(then);
      return;
    }
    session.ifPresent(open -> {
      History history = model.history().get();
      status.set(new SaveStatus(Stage.SAVING, Optional.empty()));
      lane.run(
          () -> {
            open.record(history);
            open.save();
            return history.present();
          },
          project -> {
            saved(project);
            then.run();
          },
          this::notSaved);
    });
  }

  private void saveAsThen(Runnable then) {
    choosers
        .projectToSave(suggestion())
        .map(SaveTarget::of)
        .ifPresent(target -> move(target, then));
  }

  private Path suggestion() {
    Path name = Path.of(SaveTarget.nameOf(model.project().get().title()));
    return file().map(open -> open.resolveSibling(name)).orElse(name);
  }

  private void move(SaveTarget target, Runnable then) {
    Path file = target.file();
    run(
        () -> target.isUnasked() && Files.exists(file),
        isThere -> {
          if (isThere) {
            questions.replace(file, () -> move(file, then), () -> saveAsThen(then));
          } else {
            move(file, then);
          }
        });
  }

  private void move(Path target, Runnable then) {
    History history = model.history().get();
    ProjectFolder folder = model.folder().get();
    Optional<ProjectSession> open = session;
    busy.set(true);
    lane.run(
        () ->
            open.isPresent()
                ? drafts.moveOut(open.get(), target, history)
                : ProjectSession.saveNew(target, history, folder),
        moved -> {
          busy.set(false);
          session = Optional.of(moved);
          model.relocate(moved.history(), ProjectFolder.of(moved.file()));
          saved(moved.history().present());
          remember();
          then.run();
        },
        this::notSaved);
  }

  private void discardThen(Runnable then) {
    session.ifPresentOrElse(
        open ->
            run(
                () -> {
                  if (drafts.contains(open.file())) {
                    open.close();
                    drafts.remove(open.file());
                    return Optional.<History>empty();
                  }
                  return Optional.of(open.discardUnsaved());
                },
                kept -> {
                  if (kept.isEmpty()) {
                    session = Optional.empty();
                  }
                  then.run();
                }),
        // There was no room for a draft, so there is none to give up.
        then);
  }

  private void saved(Project project) {
    onDisk = Optional.of(project);
    isKept = true;
    showStage(Optional.of(clock.instant()));
  }

  private void notSaved(ReelboardException problem) {
    busy.set(false);
    showStage(Optional.empty());
    questions.report(problem);
  }

  private void showStage(Optional<Instant> verified) {
    boolean saved = Optional.of(model.project().get()).equals(onDisk);
    Stage own = saved ? Stage.SAVED : Stage.CHANGED;
    Stage kept = file().isEmpty() ? Stage.DRAFT : own;
    status.set(new SaveStatus(isKept || saved ? kept : Stage.UNKEPT, verified));
  }

  private void remember() {
    file().ifPresent(path -> run(() -> recents.add(path), recent::set));
  }

  private void leave(ProjectSession left) {
    boolean emptyDraft = drafts.contains(left.file()) && left.history().past().isEmpty();
    run(
        () -> {
          left.close();
          if (emptyDraft) {
            drafts.remove(left.file());
          }
          return left;
        },
        _ -> {});
  }

  private <T> void run(BackgroundTasks.Work<T> work, Consumer<T> done) {
    lane.run(work, done, questions::report);
  }
}
