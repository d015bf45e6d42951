package org.reelboard.app.cli;

import java.util.concurrent.Callable;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jobs}: what is done in the background, and what became of it. */
@Command(name = "jobs")
final class JobsCommand implements Callable<Integer> {
  private final Console console;
  private final BackgroundJobs jobs;

  @Mixin private Reporting reporting = new Reporting();

  JobsCommand(Console console, BackgroundJobs jobs) {
    this.console = console;
    this.jobs = jobs;
  }

  @Override
  public Integer call() throws JobsException {
    QueueFolder folder = jobs.folder();
    try (JobQueue queue = jobs.open(folder, console)) {
      reporting.write(new JobsReport(queue.all()), console);
      return ExitCode.DONE;
    }
  }
}
