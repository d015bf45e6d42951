package org.reelboard.app.cli;

import java.util.concurrent.Callable;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.document.ReelboardException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jobs wait ID}: returns when the job is at its end, as its export would have. */
@Command(name = "wait")
final class JobsWaitCommand implements Callable<Integer> {
  private final Console console;
  private final BackgroundJobs jobs;

  @Parameters(paramLabel = "ID", descriptionKey = "cli.jobs.id")
  private String id = "";

  @Mixin private Reporting reporting = new Reporting();

  JobsWaitCommand(Console console, BackgroundJobs jobs) {
    this.console = console;
    this.jobs = jobs;
  }

  @Override
  public Integer call() throws ReelboardException {
    QueueFolder folder = jobs.folder();
    try (JobQueue queue = jobs.open(folder, console)) {
      Job job = JobArgument.find(queue, id);
      Job ended =
          new JobWait(queue, jobs.workers(folder), console).until(job.id(), JobWait.Owner.OTHER);
      reporting.write(RenderReport.of(ended, queue), console);
      return ExitCode.DONE;
    }
  }
}
