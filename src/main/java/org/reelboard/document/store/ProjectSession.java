package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.reelboard.document.edit.History;
import org.reelboard.document.project.Project;

/**
 * One open project: the lock that keeps others from writing it, the journal by which undo and
 * unsaved work outlive a restart and a kill, and verified saves. May be used by several threads.
 *
 * <p>A project whose journal is ahead of its file is opened with the unsaved steps in its history
 * and a {@link #recovery}; the caller asks the user and, if they are not wanted, calls {@link
 * #discardUnsaved}. A journal that does not belong to the file (another program has written it) is
 * moved aside, and {@link #notice} says so.
 */
public final class ProjectSession implements AutoCloseable {
  private final Path file;
  private final ProjectLock lock;
  private final Journal journal;
  private final Optional<Recovery> recovery;
  private final Optional<String> notice;
  private volatile History history;
  private volatile History saved;
  private History noted;

  private ProjectSession(Path file, ProjectLock lock, Opening opening) {
    this.file = file;
    this.lock = lock;
    this.journal = opening.journal();
    this.recovery = opening.recovery();
    this.notice = opening.notice();
    this.history = opening.history();
    this.saved = opening.saved();
    this.noted = opening.history();
  }

  /**
   * Saves a new project and opens it.
   *
   * @throws StoreException if there is a file of that name, or it cannot be written
   */
  public static ProjectSession create(Path file, Project project) throws StoreException {
    Path absolute = file.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      throw new StoreException(Texts.of("document.store.exists", ProjectFile.name(absolute)));
    }
    return write(absolute, History.of(project));
  }

  /**
   * Opens a project with its undo steps.
   *
   * @throws LockedException if another has it open
   * @throws ProjectFormatException if the file is not a valid project
   * @throws StoreException if it cannot be read, or nothing can be written beside it
   */
  public static ProjectSession open(Path file) throws StoreException {
    return open(file.toAbsolutePath().normalize(), ProjectLock::acquire);
  }

  /** True where some process is known to have the project open, be it this one. */
  public static boolean isOpen(Path file) {
    return ProjectLock.isHeld(file.toAbsolutePath().normalize());
  }

  /** Opens a project, whoever has it open; they are told with their next step. */
  public static ProjectSession takeOver(Path file) throws StoreException {
    return open(file.toAbsolutePath().normalize(), ProjectLock::takeOver);
  }

  /** How a lock is got. */
  @FunctionalInterface
  private interface Locking {
    ProjectLock get(Path project) throws IOException, LockedException;
  }

  private static ProjectSession open(Path file, Locking locking) throws StoreException {
    // A file that is none is refused before anything is written beside it.
    ProjectFile.load(file);
    try {
      ProjectLock lock = locking.get(file);
      try {
        return new ProjectSession(file, lock, Opening.of(file));
      } catch (IOException | StoreException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-opened", ProjectFile.name(file), Failure.sentence(e)), e);
    }
  }

  private static ProjectSession write(Path file, History history) throws StoreException {
    try {
      ProjectLock lock = ProjectLock.acquire(file);
      try {
        ProjectFile.save(file, history.present());
        Journal journal = new Journal(new HiddenFolder(file).journal());
        journal.rewrite(history, history.present());
        return new ProjectSession(file, lock, Opening.fresh(journal, history));
      } catch (IOException | StoreException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw notSaved(file, e);
    }
  }

  public Path file() {
    return file;
  }

  /** The history as it was restored, or as it was last given to {@link #record}. */
  public History history() {
    return history;
  }

  /** What was found unsaved when the project was opened. */
  public Optional<Recovery> recovery() {
    return recovery;
  }

  /** What the user should know about the opening, one sentence. */
  public Optional<String> notice() {
    return notice;
  }

  /** True where the present project is the one on the disk. */
  public boolean isSaved() {
    return history.present().equals(saved.present());
  }

  /**
   * Takes the next history and notes it in the journal; to be called after every edit, undo and
   * redo.
   *
   * @throws LockedException if another has taken the project over
   * @throws StoreException if it could not be noted; it is kept here and can still be saved
   */
  public synchronized void record(History newHistory) throws StoreException {
    history = newHistory;
    try {
      lock.check();
      journal.append(noted, newHistory, saved.present());
      noted = newHistory;
    } catch (IOException e) {
      throw notNoted(e);
    }
  }

  /**
   * Saves the present project; undo steps are kept.
   *
   * @throws StoreException if it could not be saved; what was saved before is untouched
   */
  public synchronized void save() throws StoreException {
    History present = history;
    try {
      lock.check();
      ProjectFile.save(file, present.present());
      saved = present;
    } catch (IOException e) {
      throw notSaved(file, e);
    }
    try {
      journal.rewrite(present, present.present());
      noted = present;
    } catch (IOException e) {
      throw notNoted(e);
    }
  }

  /**
   * Saves the project under another name and opens that; this session is closed, its file as it was
   * last saved. Paths of assets are rewritten, in all undo steps too, so that they mean the same
   * files from the new folder.
   *
   * @return the session of the new file (this one, saved, if it is the same file)
   * @throws LockedException if another has that file open
   * @throws StoreException if it could not be saved; this session then goes on
   */
  public synchronized ProjectSession saveAs(Path target) throws StoreException {
    return saveAs(target, history);
  }

  /**
   * The same with the latest history, be it noted here or not: the disk may be full, or another may
   * have taken the project over, and another name is the way out.
   */
  public synchronized ProjectSession saveAs(Path target, History latest) throws StoreException {
    if (target.toAbsolutePath().normalize().equals(file)) {
      record(latest);
      save();
      return this;
    }
    ProjectSession opened = saveNew(target, latest, ProjectFolder.of(file));
    history = latest;
    leave();
    return opened;
  }

  /**
   * Saves a project that has no file yet, in the place of what is there, and opens it.
   *
   * @param from where its paths of assets lead from; they are rewritten
   */
  public static ProjectSession saveNew(Path target, History history, ProjectFolder from)
      throws StoreException {
    Path absolute = target.toAbsolutePath().normalize();
    return write(absolute, MovedHistory.between(from, ProjectFolder.of(absolute)).of(history));
  }

  /** Leaves the file as it was last saved. */
  private void leave() {
    try (this) {
      discardUnsaved();
    } catch (StoreException e) {
      // Nothing is lost: the work is saved elsewhere, and here at most an offer of recovery stays.
      return;
    }
  }

  /**
   * Goes back to the project on the disk and its undo steps. The steps that are given up stay in
   * the journal that is set aside.
   *
   * @return the history that was gone back to
   */
  public synchronized History discardUnsaved() throws StoreException {
    if (isSaved()) {
      return history;
    }
    try {
      lock.check();
      journal.setAside();
      journal.rewrite(saved, saved.present());
      history = saved;
      noted = saved;
      return saved;
    } catch (IOException e) {
      throw notNoted(e);
    }
  }

  /**
   * Gives the project free for others. Unsaved steps stay in the journal, to be offered when it is
   * opened again.
   */
  @Override
  public synchronized void close() throws StoreException {
    try (lock) {
      journal.close();
    } catch (IOException e) {
      throw new StoreException(
          Texts.of("document.store.not-closed", ProjectFile.name(file), Failure.sentence(e)), e);
    }
  }

  private StoreException notNoted(IOException e) {
    return new StoreException(
        Texts.of("document.store.not-noted", ProjectFile.name(file), Failure.sentence(e)), e);
  }

  private static StoreException notSaved(Path file, IOException e) {
    return new StoreException(
        Texts.of("document.store.not-saved", ProjectFile.name(file), Failure.sentence(e)), e);
  }
}
