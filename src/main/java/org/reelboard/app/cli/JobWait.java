package org.reelboard.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueMark;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.document.Texts;

/**
 * Waits for a job, telling how far it is, and sees to it that a worker does it, whatever becomes of
 * those that had begun.
 */
final class JobWait {
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration WORKER = Duration.ofMillis(500);
  private static final Duration STOPPING = Duration.ofMillis(800);

  private final JobQueue queue;
  private final WorkerProcesses workers;
  private final Console console;

  JobWait(JobQueue queue, WorkerProcesses workers, Console console) {
    this.queue = queue;
    this.workers = workers;
    this.console = console;
  }

  /** Whose a job is. */
  enum Owner {
    /** Ctrl-C here cancels it. */
    SELF,
    /** Ctrl-C only ends the waiting. */
    OTHER
  }

  /** The job at its end, or as it was when the user had enough of waiting. */
  Job until(String id, Owner owner) throws JobsException {
    try (Interrupt interrupt = Interrupt.watch();
        ProgressLine line = ProgressLine.on(console)) {
      Optional<QueueMark> seen = Optional.empty();
      Job job = find(id);
      long ensured = System.nanoTime() - WORKER.toNanos();
      while (!job.state().isEnd() && !interrupt.wanted()) {
        if (System.nanoTime() - ensured >= WORKER.toNanos()) {
          workers.ensureRunning();
          ensured = System.nanoTime();
        }
        Optional<QueueMark> now = Optional.of(queue.mark());
        if (!now.equals(seen)) {
          seen = now;
          job = find(id);
          show(line, job);
        }
        Thread.sleep(LOOK);
      }
      if (interrupt.wanted() && owner == Owner.SELF) {
        cancel(id);
      }
      return job;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return find(id);
    }
  }

  /** Cancels it, and waits a little for it to stop. */
  void cancel(String id) throws JobsException, InterruptedException {
    queue.cancel(id);
    long deadline = System.nanoTime() + STOPPING.toNanos();
    while (!queue.isAtRest(id) && System.nanoTime() - deadline < 0) {
      Thread.sleep(LOOK);
    }
  }

  private Job find(String id) throws JobsException {
    Optional<Job> job = queue.find(id);
    if (job.isEmpty()) {
      throw new JobsException(Texts.of("cli.jobs.unknown", id));
    }
    return job.get();
  }

  private static void show(ProgressLine line, Job job) {
    if (job.started().isPresent() && job.progress().frames() > 0) {
      Duration elapsed = Duration.between(job.started().get(), Instant.now());
      line.show(job.progress(), elapsed);
    }
  }
}
