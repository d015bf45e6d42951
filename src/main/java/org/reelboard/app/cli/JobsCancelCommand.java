package org.reelboard.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.document.Texts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobs cancel ID | --all}: ends jobs that are not at an end. */
@Command(name = "cancel")
final class JobsCancelCommand implements Callable<Integer> {
  private final Console console;
  private final BackgroundJobs jobs;

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  JobsCancelCommand(Console console, BackgroundJobs jobs) {
    this.console = console;
    this.jobs = jobs;
  }

  /** One of the two. */
  static final class Which {
    @Parameters(paramLabel = "ID", descriptionKey = "cli.jobs.id")
    private List<String> ids = List.of();

    @Option(names = "--all", descriptionKey = "cli.jobs.cancel.all")
    private boolean all;
  }

  @Override
  public Integer call() throws JobsException, InterruptedException, BadInputException {
    QueueFolder folder = jobs.folder();
    try (JobQueue queue = jobs.open(folder, console)) {
      List<String> ids = which.all ? unfinished(queue) : which.ids;
      for (String id : ids) {
        JobArgument.find(queue, id);
      }
      JobWait wait = new JobWait(queue, jobs.workers(folder), console);
      for (String id : ids) {
        if (JobArgument.find(queue, id).state().isEnd()) {
          console.err().println(Texts.of("cli.jobs.ended-already", id));
        } else {
          wait.cancel(id);
          console.out().println(Texts.of("cli.jobs.cancelled", id));
        }
      }
      return ExitCode.DONE;
    }
  }

  private static List<String> unfinished(JobQueue queue) throws JobsException {
    return queue.all().stream().filter(job -> !job.state().isEnd()).map(Job::id).toList();
  }
}
