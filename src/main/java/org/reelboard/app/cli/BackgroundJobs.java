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
import org.slf4j.LoggerFactory;

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
    return new WorkerProcesses(folder, () -> command(folder));
  }

  private List<String> command(QueueFolder folder) {
    List<String> flags = new ArrayList<>(WorkerSize.ofThisMachine().flags());
    flags.add("-XX:ErrorFile=" + folder.path().resolve("worker-crash-%p.log"));
    // Makes the start about twice as fast; the virtual machine makes and renews it by itself.
    flags.add("-XX:+AutoCreateSharedArchive");
    flags.add("-XX:SharedArchiveFile=" + archive());
    return ThisProgram.command(flags, List.of(WORK, folder.path().toString()));
  }

  private Path archive() {
    String classPath = System.getProperty("java.class.path", "");
    return folders
        .cache()
        .resolve("classes-worker-" + Integer.toHexString(classPath.hashCode()) + ".jsa");
  }

  /**
   * Starts a worker where jobs were left unfinished, such as by a machine that was switched off.
   */
  void resume() {
    QueueFolder folder = folder();
    if (folder.isUnfinished()) {
      try {
        workers(folder).ensureRunning();
      } catch (JobsException e) {
        LoggerFactory.getLogger(BackgroundJobs.class).warn("{}", e.sentence(), e);
      }
    }
  }

  /** Opens the queue; says on standard error what the user is to know of it. */
  JobQueue open(QueueFolder folder, Console console) throws JobsException {
    JobQueue queue = JobQueue.open(folder);
    queue.notice().ifPresent(console.err()::println);
    return queue;
  }
}
