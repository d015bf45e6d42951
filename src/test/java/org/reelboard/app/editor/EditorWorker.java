package org.reelboard.app.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.reelboard.app.jobs.ExportKind;
import org.reelboard.app.jobs.JobsException;
import org.reelboard.app.jobs.QueueFolder;
import org.reelboard.app.jobs.WorkerProcess;
import org.reelboard.app.jobs.WorkerProcesses;
import org.reelboard.app.jobs.WorkerSettings;
import org.reelboard.engine.cache.DerivedCache;
import org.reelboard.engine.render.ProjectSources;

/** A worker process for tests of the window, with its cache beside the queue. */
final class EditorWorker {
  private static final WorkerSettings SETTINGS =
      new WorkerSettings(
          2,
          1L << 30,
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofMillis(100),
          Duration.ofMillis(500));

  private EditorWorker() {}

  /** Where the cache lies of a window whose state is in a folder. */
  static Path cache(Path state) {
    return state.resolve("derived");
  }

  static WorkerProcesses processes(QueueFolder folder) {
    return new WorkerProcesses(folder, () -> command(folder));
  }

  private static List<String> command(QueueFolder folder) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        EditorWorker.class.getName(),
        folder.path().toString());
  }

  /** The process. */
  public static void main(String[] arguments) throws JobsException {
    QueueFolder folder = new QueueFolder(Path.of(arguments[0]), Optional.empty());
    ExportKind exports =
        new ExportKind(DerivedCache.at(cache(folder.path())), new ProjectSources());
    new WorkerProcess(folder, List.of(exports), SETTINGS, processes(folder), () -> {}).run();
  }
}
