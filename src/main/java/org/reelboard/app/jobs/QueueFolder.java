package org.reelboard.app.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reelboard.document.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which the queue lies, with the lock of the worker.
 *
 * @param notice what the user is to be told, where it is not the one it should be
 */
public record QueueFolder(Path path, Optional<String> notice) {
  private static final Logger LOG = LoggerFactory.getLogger(QueueFolder.class);
  private static final Pattern CRASH = Pattern.compile("worker-crash-\\d+\\.log");
  private static final int REMEMBERED_CRASHES = 5;

  /**
   * The user's state folder; where that cannot be written, one among the temporary files, so that
   * an export is possible all the same.
   */
  public static QueueFolder of(Path state) {
    if (isWritable(state)) {
      return new QueueFolder(state, Optional.empty());
    }
    Path other =
        Path.of(System.getProperty("java.io.tmpdir", ""))
            .resolve("reelboard-" + System.getProperty("user.name", "user"));
    if (!isWritable(other)) {
      return new QueueFolder(state, Optional.empty());
    }
    String notice = Texts.of("jobs.other-folder", state, other);
    LOG.warn("{}", notice);
    return new QueueFolder(other, Optional.of(notice));
  }

  private static boolean isWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException e) {
      LOG.info("{} cannot be made", folder, e);
      return false;
    }
  }

  Path queue() {
    return path.resolve("jobs.db");
  }

  /** Is there while a job may be unfinished, so that the queue need not be opened to know that. */
  private Path unfinished() {
    return path.resolve("jobs.unfinished");
  }

  /** Whether a job may be unfinished. */
  public boolean isUnfinished() {
    return Files.exists(unfinished());
  }

  void noteUnfinished() {
    try {
      Files.write(unfinished(), new byte[0]);
    } catch (IOException e) {
      LOG.warn("unfinished jobs in {} may be forgotten", path, e);
    }
  }

  void noteFinished() {
    try {
      Files.deleteIfExists(unfinished());
    } catch (IOException e) {
      LOG.warn("{} stays", unfinished(), e);
    }
  }

  /** Held while the queue is mended. */
  Path queueLock() {
    return path.resolve("jobs.lock");
  }

  /** Held by the worker while it lives. */
  Path workerLock() {
    return path.resolve("worker.lock");
  }

  /** Where a worker writes its log: two processes cannot write one. */
  public Path workerLog() {
    return path.resolve("worker.log");
  }

  /** Held, shared, by those who want an idle worker to stay. */
  Path stayLock() {
    return path.resolve("worker.stay");
  }

  /**
   * An archive of the program's classes: one for each build of it, as the virtual machine makes but
   * never renews them.
   */
  Path classes(ProgramFile program) {
    String classPath = System.getProperty("java.class.path", "");
    return path.resolve("worker-%08x-%s.jsa".formatted(classPath.hashCode(), program.version()));
  }

  /** Removes the archives of other builds of the program. */
  void forgetOtherClasses(ProgramFile program) {
    Path kept = classes(program).getFileName();
    String kin = String.valueOf(kept).replaceFirst("-[^-]*$", "-");
    forget(file -> file.startsWith(kin) && !file.equals(String.valueOf(kept)), 0);
  }

  /** How many bytes can still be written here. */
  long room() {
    return path.toFile().getUsableSpace();
  }

  /** Removes all but the latest notes of crashes. */
  void forgetOldCrashes() {
    forget(CRASH.asMatchPredicate(), REMEMBERED_CRASHES);
  }

  private void forget(Predicate<String> names, int latest) {
    try (Stream<Path> files = Files.list(path)) {
      files
          .filter(file -> names.test(String.valueOf(file.getFileName())))
          .sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()).reversed())
          .skip(latest)
          .forEach(file -> LOG.debug("{} removed: {}", file, file.toFile().delete()));
    } catch (IOException e) {
      LOG.info("{} cannot be listed", path, e);
    }
  }

  /** What the names of notes of crashes begin with. */
  Path crashes() {
    return path.resolve("worker-crash");
  }

  /** What is written where a worker crashes. */
  Path crashOf(long process) {
    return path.resolve(crashes().getFileName() + "-" + process + ".log");
  }
}
