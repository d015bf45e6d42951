package org.reelboard.app.jobs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a worker runs: one process for all jobs of a user. For any threads.
 *
 * <p>Whoever waits for a job calls {@link #ensureRunning} every now and then, so that a worker
 * which was killed or has crashed is succeeded by another.
 */
public final class WorkerProcesses {
  /** The hidden command of a worker, which is given the queue's folder and the cache's. */
  public static final String WORK = "work";

  /** A process that was started is given so long to take the lock. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int MOST_FAILURES = 5;

  /** In bytes; with less a worker could not note what it has done, and would try for ever. */
  private static final long LEAST_ROOM = 1 << 20;

  /** In bytes: the archive of classes takes some 40 MB. */
  private static final long CLASSES_ROOM = 100L << 20;

  private static final Logger LOG = LoggerFactory.getLogger(WorkerProcesses.class);

  private final QueueFolder folder;
  private final Supplier<List<String>> command;
  private Optional<ProcessHandle> started = Optional.empty();
  private long startedAt;
  private int failures;

  /**
   * Worker processes.
   *
   * @param command the words that start one, which ends at once where there is one
   */
  public WorkerProcesses(QueueFolder folder, Supplier<List<String>> command) {
    this.folder = folder;
    this.command = command;
  }

  /**
   * Those of the program that this is.
   *
   * @param cache where the cache of derived files lies
   */
  public static WorkerProcesses ofThisProgram(QueueFolder folder, Path cache) {
    return new WorkerProcesses(folder, () -> command(folder, cache));
  }

  private static List<String> command(QueueFolder folder, Path cache) {
    ProgramFile program = ProgramFile.ofThisProcess();
    folder.forgetOtherClasses(program);
    return ThisProgram.command(
        flags(WorkerSize.ofThisMachine(), folder.classes(program), folder),
        List.of(WORK, folder.path().toString(), cache.toString()));
  }

  /** The virtual machine makes the archive by itself; it halves the time of a start. */
  private static List<String> flags(WorkerSize size, Path classes, QueueFolder folder) {
    List<String> flags = new ArrayList<>(size.flags());
    // Much of the program runs a few times in a job, and compiling it costs more than it saves.
    flags.add("-XX:CompileThresholdScaling=3");
    flags.add("-XX:ErrorFile=" + folder.path().resolve("worker-crash-%p.log"));
    if (hasRoomFor(classes, folder)) {
      flags.add("-XX:+AutoCreateSharedArchive");
      flags.add("-XX:SharedArchiveFile=" + classes);
    }
    return flags;
  }

  /** A virtual machine that cannot write its archive fails at its end. */
  private static boolean hasRoomFor(Path classes, QueueFolder folder) {
    return Files.exists(classes) || folder.room() >= CLASSES_ROOM;
  }

  /**
   * Starts a worker unless there is one; returns at once.
   *
   * @throws JobsException where none can be started, or none could note what it has done
   */
  public synchronized void ensureRunning() throws JobsException {
    try {
      if (folder.room() < LEAST_ROOM) {
        throw new JobsException(Texts.of("jobs.no-room", folder.path()));
      }
      if (WorkerLock.isHeld(folder.workerLock())) {
        failures = 0;
        started = Optional.empty();
      } else if (!isStarting()) {
        checkStarts();
        start();
      }
    } catch (IOException e) {
      throw new JobsException(
          Texts.of("jobs.no-worker", folder.path(), String.valueOf(e.getMessage())), e);
    }
  }

  /** Gives up where one after the other ends before it was seen to work. */
  private void checkStarts() throws JobsException {
    failures = started.isPresent() ? failures + 1 : 0;
    if (failures == MOST_FAILURES) {
      failures = 0;
      throw new JobsException(Texts.of("jobs.worker-ends", folder.workerLog()));
    }
  }

  private boolean isStarting() {
    return started.map(ProcessHandle::isAlive).orElse(false)
        && System.nanoTime() - startedAt < PATIENCE.toNanos();
  }

  /** Starts one, whether there is another or not. */
  synchronized void start() throws IOException {
    started = DetachedProcess.start(command.get(), folder.crashes());
    LOG.info("a worker is started: {}", started);
    startedAt = System.nanoTime();
  }

  /**
   * Lets an idle worker stay, so that the next job is begun with at once.
   *
   * @return closing it lets the worker go
   */
  public Closeable keepWarm() throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.stayLock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    FileLock lock = channel.lock(0, Long.MAX_VALUE, true);
    LOG.debug("{} held", lock);
    return channel;
  }
}
