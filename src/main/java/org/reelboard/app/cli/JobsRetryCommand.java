package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.document.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobs retry ID [--placeholder]}: does a job again that failed or was cancelled. */
@Command(name = "retry")
final class JobsRetryCommand implements Callable<Integer> {
  /** What a worker still has of it in hand is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration LOOK = Duration.ofMillis(20);

  private final Console console;
  private final BackgroundJobs jobs;

  @Parameters(paramLabel = "ID", descriptionKey = "cli.jobs.id")
  private String id = "";

  @Option(names = "--placeholder", descriptionKey = "cli.render.placeholder")
  private boolean placeholder;

  JobsRetryCommand(Console console, BackgroundJobs jobs) {
    this.console = console;
    this.jobs = jobs;
  }

  @Override
  public Integer call() throws JobsException, InterruptedException, BadInputException {
    QueueFolder folder = jobs.folder();
    try (JobQueue queue = jobs.open(folder, console)) {
      Job job = JobArgument.find(queue, id);
      WorkerProcesses workers = jobs.workers(folder);
      workers.ensureRunning();
      if (job.state().isEnd()) {
        awaitRest(queue, job);
      }
      UnaryOperator<ObjectNode> change =
          placeholder ? ExportKind::withPlaceholders : request -> request;
      queue.retry(job.id(), change);
      workers.ensureRunning();
      console.out().println(Texts.of("cli.jobs.retried", job.id()));
      return ExitCode.DONE;
    }
  }

  private static void awaitRest(JobQueue queue, Job job)
      throws JobsException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!queue.isAtRest(job.id()) && System.nanoTime() - deadline < 0) {
      Thread.sleep(LOOK);
    }
  }
}
