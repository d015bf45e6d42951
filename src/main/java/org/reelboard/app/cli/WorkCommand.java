package org.reelboard.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.IdleMemory;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.WorkerProcess;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.app.jobs.WorkerSettings;
import org.reelboard.app.jobs.WorkerSize;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.render.ProjectSources;
import org.slf4j.LoggerFactory;

/**
 * {@code work FOLDER CACHE}: the process that does the jobs of a queue; started by the others, with
 * nobody at its terminal. Not one of the command line's own, which take as long to build as all
 * that a worker does before its first job.
 *
 * @param folder of the queue
 * @param cache where the cache of derived files lies
 */
public record WorkCommand(Path folder, Path cache) {
  private static final int WORDS = 3;

  /** The command, where it is what these arguments mean. */
  public static Optional<WorkCommand> of(String... arguments) {
    return arguments.length == WORDS && arguments[0].equals(WorkerProcesses.WORK)
        ? Optional.of(new WorkCommand(Path.of(arguments[1]), Path.of(arguments[2])))
        : Optional.empty();
  }

  /** Where its log goes. */
  public Path log() {
    return queue().workerLog();
  }

  private QueueFolder queue() {
    return new QueueFolder(folder, Optional.empty());
  }

  /**
   * Works until there was nothing to do for a while.
   *
   * @return an {@link ExitCode}
   */
  public int run() {
    WorkerSize size = WorkerSize.ofThisMachine();
    StillCache stills = size.stills();
    try (ProjectSources sources = new ProjectSources(stills)) {
      new WorkerProcess(
              queue(),
              List.of(new ExportKind(DerivedCache.at(cache), sources)),
              WorkerSettings.of(size),
              WorkerProcesses.ofThisProgram(queue(), cache),
              new IdleMemory(stills)::giveBack)
          .run();
      return ExitCode.DONE;
    } catch (JobsException e) {
      LoggerFactory.getLogger(WorkCommand.class).error("{}", e.sentence(), e);
      return ExitCode.FAILED;
    }
  }
}
