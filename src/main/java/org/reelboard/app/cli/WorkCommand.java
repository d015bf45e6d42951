package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.WorkerProcess;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.app.jobs.WorkerSettings;
import org.reelboard.app.jobs.WorkerSize;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.render.ProjectSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code work FOLDER CACHE}: the process that does the jobs of a queue; started by the others. */
@Command(name = BackgroundJobs.WORK, hidden = true)
final class WorkCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.work.folder")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "CACHE", descriptionKey = "cli.work.cache")
  private Path cache = Path.of("");

  @Override
  public Integer call() throws JobsException {
    QueueFolder queue = new QueueFolder(folder, Optional.empty());
    new WorkerProcess(
            queue,
            List.of(new ExportKind(DerivedCache.at(cache), new ProjectSources())),
            WorkerSettings.of(WorkerSize.ofThisMachine()),
            WorkerProcesses.ofThisProgram(queue, cache))
        .run();
    return ExitCode.DONE;
  }
}
