package org.reelboard.app.cli;

import java.util.Optional;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.WorkerProcesses;
import org.slf4j.LoggerFactory;

/** The user's jobs, and the worker that does them. Nothing is opened before it is needed. */
public final class BackgroundJobs {
  private final UserFolders folders;
  private Optional<WorkerProcesses> workers = Optional.empty();

  public BackgroundJobs(UserFolders folders) {
    this.folders = folders;
  }

  QueueFolder folder() {
    return QueueFolder.of(folders.state());
  }

  /** The worker processes, of the program that this is; always the same, which knows its own. */
  synchronized WorkerProcesses workers(QueueFolder folder) {
    WorkerProcesses known =
        workers.orElseGet(() -> WorkerProcesses.ofThisProgram(folder, folders.derived()));
    workers = Optional.of(known);
    return known;
  }

  /**
   * Starts a worker where jobs were left unfinished, such as by a machine that was switched off.
   */
  void resume() {
    QueueFolder folder = folder();
    if (folder.isUnfinished()) {
      ensureRunning(folder);
    }
  }

  /** Starts a worker, while this thread goes on to find out what for. */
  void begin() {
    Thread.ofPlatform().daemon().name("worker-start").start(() -> ensureRunning(folder()));
  }

  private void ensureRunning(QueueFolder folder) {
    try {
      workers(folder).ensureRunning();
    } catch (JobsException e) {
      LoggerFactory.getLogger(BackgroundJobs.class).warn("{}", e.sentence(), e);
    }
  }

  /** Opens the queue; says on standard error what the user is to know of it. */
  JobQueue open(QueueFolder folder, Console console) throws JobsException {
    JobQueue queue = JobQueue.open(folder);
    queue.notice().ifPresent(console.err()::println);
    return queue;
  }
}
