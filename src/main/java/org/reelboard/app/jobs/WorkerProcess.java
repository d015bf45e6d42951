package org.reelboard.app.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process that works: the whole life of it. */
public final class WorkerProcess {
  /** Another worker that is about to end is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** After which a process that hangs is ended, and what it ends with. */
  private static final int STALLED = 70;

  private static final Logger LOG = LoggerFactory.getLogger(WorkerProcess.class);

  private final QueueFolder folder;
  private final List<JobKind> kinds;
  private final WorkerSettings settings;
  private final WorkerProcesses successors;
  private final Runnable resting;

  /**
   * A worker.
   *
   * @param successors start another one where this one has to end
   * @param resting called once whenever there has been nothing to do for a little while
   */
  public WorkerProcess(
      QueueFolder folder,
      List<JobKind> kinds,
      WorkerSettings settings,
      WorkerProcesses successors,
      Runnable resting) {
    this.folder = folder;
    this.kinds = List.copyOf(kinds);
    this.settings = settings;
    this.successors = successors;
    this.resting = resting;
  }

  /** Works until there was nothing to do for a while; at once over where another worker runs. */
  public void run() throws JobsException {
    Signals.ignoreTerminal();
    try {
      Optional<WorkerLock> lock = WorkerLock.take(folder.workerLock(), PATIENCE);
      if (lock.isEmpty()) {
        LOG.info("another worker runs already");
        return;
      }
      try (WorkerLock held = lock.get()) {
        LOG.debug("{} held", held);
        work();
      }
    } catch (IOException e) {
      throw new JobsException(
          Texts.of("jobs.no-worker", folder.path(), String.valueOf(e.getMessage())), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() throws JobsException, InterruptedException {
    try (JobQueue queue = JobQueue.open(folder)) {
      Worker worker = new Worker(queue.database(), folder, kinds, settings, resting);
      Thread hook = new Thread(worker::handBack, "hand-back");
      Runtime.getRuntime().addShutdownHook(hook);
      if (worker.run() == Worker.End.STALLED) {
        end();
      }
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  /** Ends this process without a hook or a lock that the stalled thread might have. */
  private void end() {
    try {
      successors.start();
    } catch (IOException e) {
      // Whoever waits for the job starts one.
      LOG.warn("no other worker was started", e);
    }
    Runtime.getRuntime().halt(STALLED);
  }
}
