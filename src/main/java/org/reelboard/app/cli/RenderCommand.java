package org.reelboard.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reelboard.app.jobs.EncoderTrials;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.Job;
import org.reelboard.app.jobs.JobQueue;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.Submission;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.Texts;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.render.ExportRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code render PROJECT -o OUT [--preset P]}: the film as a file, and what was checked of it. The
 * work is a job of the background service, which this waits for.
 */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
  private final Console console;
  private final BackgroundJobs jobs;
  private final EncoderTrials encoders;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ProjectArgument given = new ProjectArgument();

  @Mixin private OutputArguments outputs = new OutputArguments();

  @Option(names = "--detach", descriptionKey = "cli.render.detach")
  private boolean detach;

  @Option(names = "--priority", paramLabel = "N", descriptionKey = "cli.render.priority")
  private int priority;

  @Option(names = "--report", paramLabel = "FILE", descriptionKey = "cli.render.report")
  private @Nullable Path report;

  @Mixin private Reporting reporting = new Reporting();

  RenderCommand(Console console, BackgroundJobs jobs, EncoderTrials encoders) {
    this.console = console;
    this.jobs = jobs;
    this.encoders = encoders;
  }

  @Override
  public Integer call() throws ReelboardException {
    outputs.check(spec.commandLine());
    ProjectArgument.existing(given.file());
    QueueFolder folder = jobs.folder();
    WorkerProcesses workers = jobs.workers(folder);
    // First of all, so that it starts while the project is read.
    workers.ensureRunning();
    List<ExportRequest> films = outputs.of(given.load(), ProjectFolder.of(given.file()), encoders);
    try (JobQueue queue = jobs.open(folder, console)) {
      Submission submission = queue.submit(ExportKind.job(films, priority));
      workers.ensureRunning();
      if (submission.outcome() == Submission.Outcome.JOINED) {
        console.err().println(Texts.of("cli.render.joined", submission.id()));
      }
      if (detach) {
        console.out().println(submission.id());
      } else {
        await(submission, queue, workers);
      }
      return ExitCode.DONE;
    }
  }

  private void await(Submission submission, JobQueue queue, WorkerProcesses workers)
      throws ReelboardException {
    JobWait.Owner owner =
        switch (submission.outcome()) {
          case NEW -> JobWait.Owner.SELF;
          case JOINED -> JobWait.Owner.OTHER;
        };
    Job job = new JobWait(queue, workers, console).until(submission.id(), owner);
    RenderReport made = RenderReport.of(job, queue);
    if (report != null) {
      write(made, report);
    }
    reporting.write(made, console);
  }

  private static void write(RenderReport made, Path file) throws BadInputException {
    try {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(file.toFile(), made.full());
    } catch (IOException e) {
      throw new BadInputException(
          Texts.of("cli.render.no-report", file, String.valueOf(e.getMessage())));
    }
  }
}
