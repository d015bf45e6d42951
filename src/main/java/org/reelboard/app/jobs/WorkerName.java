package org.reelboard.app.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * A process that works, known for certain: a number alone may have been given to another since.
 *
 * @param started in milliseconds since 1970, as the operating system says; 0 where it does not
 */
record WorkerName(long process, long started) {
  static WorkerName ofThisProcess() {
    return of(ProcessHandle.current());
  }

  private static WorkerName of(ProcessHandle process) {
    return new WorkerName(
        process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
  }

  /** What {@link #toString} has written; empty for anything else. */
  static Optional<WorkerName> parse(String text) {
    int at = text.indexOf('@');
    try {
      return at < 0
          ? Optional.empty()
          : Optional.of(
              new WorkerName(
                  Long.parseLong(text, 0, at, 10),
                  Long.parseLong(text, at + 1, text.length(), 10)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isAlive() {
    return ProcessHandle.of(process).map(WorkerName::of).filter(this::equals).isPresent();
  }

  @Override
  public String toString() {
    return process + "@" + started;
  }
}
