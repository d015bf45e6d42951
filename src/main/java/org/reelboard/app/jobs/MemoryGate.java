package org.reelboard.app.jobs;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets pieces in whose memory fits together; who came first is let in first. */
final class MemoryGate {
  private static final long UNIT = 1 << 20;
  private static final long PATIENCE_MILLIS = 50;

  private final int all;
  private final Semaphore units;

  /**
   * A gate for so much memory.
   *
   * @param bytes of all pieces at once
   */
  MemoryGate(long bytes) {
    this.all = Math.toIntExact(Math.max(1, bytes / UNIT));
    this.units = new Semaphore(all, true);
  }

  /** A piece's place; closing it makes room. */
  record Place(Semaphore units, int taken) implements AutoCloseable {
    @Override
    public void close() {
      units.release(taken);
    }
  }

  /**
   * Waits for room.
   *
   * @param bytes what it needs; one that needs more than there is gets all
   * @return empty where it was cancelled while it waited
   */
  Optional<Place> enter(long bytes, BooleanSupplier cancelled) throws InterruptedException {
    int wanted = (int) Math.clamp(Math.ceilDiv(bytes, UNIT), 1L, all);
    while (!units.tryAcquire(wanted, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
      if (cancelled.getAsBoolean()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Place(units, wanted));
  }
}
