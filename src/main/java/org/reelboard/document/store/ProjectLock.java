package org.reelboard.document.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write one project: a lock file that names its owner. An owner that has died is
 * succeeded silently; a living one, or one on another machine, only by {@link #takeOver}. Whoever
 * was taken over finds out at the next {@link #check}.
 */
final class ProjectLock implements AutoCloseable {
  private final HiddenFolder hidden;
  private final LockOwner owner = LockOwner.current();

  private ProjectLock(HiddenFolder hidden) {
    this.hidden = hidden;
  }

  /**
   * @throws LockedException if another has it
   */
  static ProjectLock acquire(Path project) throws IOException, LockedException {
    ProjectLock lock = new ProjectLock(new HiddenFolder(project));
    Files.createDirectories(lock.hidden.folder());
    try {
      Files.write(lock.hidden.lock(), lock.owner.text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      Optional<LockOwner> other = lock.written();
      if (other.isPresent() && !other.get().isGone()) {
        throw LockedException.open(lock.hidden.name(), other.get());
      }
      lock.put();
      lock.check();
    }
    return lock;
  }

  /** True where its owner lives; a lock that cannot be read is nobody's. */
  static boolean isHeld(Path project) {
    try {
      return new ProjectLock(new HiddenFolder(project))
          .written()
          .filter(owner -> !owner.isGone())
          .isPresent();
    } catch (IOException e) {
      // Opening it will say why.
      return false;
    }
  }

  /** Takes the lock, whoever has it. */
  static ProjectLock takeOver(Path project) throws IOException {
    ProjectLock lock = new ProjectLock(new HiddenFolder(project));
    Files.createDirectories(lock.hidden.folder());
    lock.put();
    return lock;
  }

  /**
   * To be called before anything is written.
   *
   * @throws LockedException if another has taken over
   */
  void check() throws IOException, LockedException {
    Optional<LockOwner> now = written();
    if (now.isEmpty()) {
      // Removed by hand, or by a cleaning program: it is ours to put back.
      put();
    } else if (!now.get().token().equals(owner.token())) {
      throw LockedException.lost(hidden.name(), now.get());
    }
  }

  @Override
  public void close() throws IOException {
    Optional<LockOwner> now = written();
    if (now.isPresent() && now.get().token().equals(owner.token())) {
      Files.deleteIfExists(hidden.lock());
    }
  }

  private void put() throws IOException {
    Files.createDirectories(hidden.folder());
    new SafeWrite(Disk.REAL).write(hidden.lock(), owner.text());
  }

  private Optional<LockOwner> written() throws IOException {
    return Files.exists(hidden.lock())
        ? LockOwner.read(Files.readAllBytes(hidden.lock()))
        : Optional.empty();
  }
}
