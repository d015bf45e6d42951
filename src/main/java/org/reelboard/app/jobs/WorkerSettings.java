package org.reelboard.app.jobs;

import java.time.Duration;

/**
 * How a worker works.
 *
 * @param slots pieces made at once
 * @param bytes of memory for all of them
 * @param firstFrame how long a piece may take until its first frame before it is taken to hang
 * @param nextFrame how long until the next one
 * @param rest after which a worker with nothing to do gives back what it keeps for the next job
 * @param idle after which it ends
 */
public record WorkerSettings(
    int slots, long bytes, Duration firstFrame, Duration nextFrame, Duration rest, Duration idle) {
  private static final long FIRST_MILLIS = 120_000;
  private static final long NEXT_MILLIS = 30_000;
  private static final long REST_MILLIS = 3_000;
  private static final long IDLE_MILLIS = 300_000;

  /** The usual ones; system properties change the times. */
  public static WorkerSettings of(WorkerSize size) {
    return new WorkerSettings(
        size.slots(),
        size.bytes(),
        millis("reelboard.worker.first-frame", FIRST_MILLIS),
        millis("reelboard.worker.next-frame", NEXT_MILLIS),
        millis("reelboard.worker.rest", REST_MILLIS),
        millis("reelboard.worker.idle", IDLE_MILLIS));
  }

  private static Duration millis(String property, long standard) {
    return Duration.ofMillis(Long.getLong(property, standard));
  }
}
