package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.ThisProgram;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.app.jobs.WorkerSize;

/** The user's jobs, and the worker that does them. Nothing is opened before it is needed. */
public final class BackgroundJobs {
  /** The hidden command of a worker. */
  static final String WORK = "work";

  private final UserFolders folders;

  public BackgroundJobs(UserFolders folders) {
    this.folders = folders;
  }

  QueueFolder folder() {
    return QueueFolder.of(folders.state());
  }

  /** The worker processes, of the program that this is. */
  WorkerProcesses workers(QueueFolder folder) {
    return new WorkerProcesses(folder, () -> command(folder.path()));
  }

  private static List<String> command(Path folder) {
    List<String> flags = new ArrayList<>(WorkerSize.ofThisMachine().flags());
    return ThisProgram.command(flags, List.of(WORK, folder.toString()));
  }

  /** Opens the queue; says on standard error what the user is to know of it. */
  JobQueue open(QueueFolder folder, Console console) throws JobsException {
    JobQueue queue = JobQueue.open(folder);
    queue.notice().ifPresent(console.err()::println);
    return queue;
  }
}
