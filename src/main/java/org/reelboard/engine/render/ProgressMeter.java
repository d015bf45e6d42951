package org.reelboard.engine.render;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Turns frames drawn and frames encoded into progress. An encoder holds many frames back, so each
 * of the two counts half: then progress moves from the first frame to the last.
 */
final class ProgressMeter {
  /** Before this many the speed says nothing. */
  private static final long ENOUGH = 5;

  private final long total;
  private final ExportListener listener;
  private final LongSupplier nanoTime;
  private final long start;
  private long lastDone = -1;

  /**
   * @param total frames of the film
   * @param nanoTime a clock like {@link System#nanoTime}
   */
  ProgressMeter(long total, ExportListener listener, LongSupplier nanoTime) {
    this.total = total;
    this.listener = listener;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Tells the listener where there is something new. */
  void report(long drawn, long encoded) {
    long done = (drawn + encoded) / 2;
    if (done > lastDone) {
      lastDone = done;
      listener.progressed(new ExportProgress(done, total, elapsed(), remaining(done)));
    }
  }

  Duration elapsed() {
    return Duration.ofNanos(nanoTime.getAsLong() - start);
  }

  private Optional<Duration> remaining(long done) {
    return done < ENOUGH
        ? Optional.empty()
        : Optional.of(elapsed().multipliedBy(total - done).dividedBy(done));
  }
}
