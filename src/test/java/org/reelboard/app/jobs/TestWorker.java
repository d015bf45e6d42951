package org.reelboard.app.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workers for tests: on a thread of the test, or a process of their own. */
final class TestWorker implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  static final WorkerSettings SETTINGS =
      new WorkerSettings(
          2, 1L << 30, PATIENCE, PATIENCE, Duration.ofMillis(100), Duration.ofMillis(300));

  private final JobQueue queue;
  private final Thread thread;
  private Worker.@Nullable End end;

  private TestWorker(
      JobQueue queue, QueueFolder folder, JobKind kind, WorkerSettings settings, Runnable resting) {
    this.queue = queue;
    Worker worker = new Worker(queue.database(), folder, List.of(kind), settings, resting);
    this.thread =
        Thread.ofPlatform()
            .start(() -> {
              try {
                end = worker.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** A worker on a thread, which ends soon after there is nothing to do. */
  static TestWorker start(QueueFolder folder) throws JobsException {
    return start(folder, SETTINGS);
  }

  static TestWorker start(QueueFolder folder, WorkerSettings settings) throws JobsException {
    return start(folder, new CountingKind(), settings);
  }

  static TestWorker start(QueueFolder folder, JobKind kind, WorkerSettings settings)
      throws JobsException {
    return new TestWorker(JobQueue.open(folder), folder, kind, settings, () -> {});
  }

  /** One that tells when it rests. */
  static TestWorker start(QueueFolder folder, WorkerSettings settings, Runnable resting)
      throws JobsException {
    return new TestWorker(JobQueue.open(folder), folder, new CountingKind(), settings, resting);
  }

  /** Waits until it has ended. */
  Optional<Worker.End> end() throws InterruptedException {
    thread.join();
    return Optional.ofNullable(end);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    queue.close();
  }

  /** Worker processes of this class. */
  static WorkerProcesses processes(QueueFolder folder) {
    return new WorkerProcesses(folder, () -> command(folder));
  }

  private static List<String> command(QueueFolder folder) {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        TestWorker.class.getName(),
        folder.path().toString());
  }

  /** The process. */
  public static void main(String[] arguments) throws JobsException {
    QueueFolder folder = new QueueFolder(Path.of(arguments[0]), Optional.empty());
    try {
      new WorkerProcess(folder, List.of(new CountingKind()), SETTINGS, processes(folder), () -> {})
          .run();
    } finally {
      // A test that is over may have taken the queue away; its threads must not stay for ever.
      Runtime.getRuntime().exit(0);
    }
  }
}
