package org.reelboard.app.editor.proxies;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long something was worked at, without its rests. One thread writes it, any reads. */
final class WorkedTime {
  private final LongSupplier nanos;
  private long since;
  private boolean works;
  private volatile long worked;

  WorkedTime(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void rest() {
    if (works) {
      // Written by one thread alone.
      worked = worked + nanos.getAsLong() - since;
      works = false;
    }
  }

  void goOn() {
    since = nanos.getAsLong();
    works = true;
  }

  Duration soFar() {
    return Duration.ofNanos(worked);
  }
}
