package org.reelboard.app.editor.background;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Whether the window can spare the machine: it cannot while the film plays, nor right after
 * somebody has moved the playhead. For any threads.
 */
public final class Calm {
  /** From one touch of the hand to the next. */
  private static final long STILLNESS_NANOS = 700_000_000L;

  private static final long LOOK_MILLIS = 50;

  private final LongSupplier nanos;
  private volatile boolean isPlaying;
  private volatile long touched;

  public Calm(LongSupplier nanos) {
    this.nanos = nanos;
    this.touched = nanos.getAsLong() - STILLNESS_NANOS;
  }

  public void playing(boolean plays) {
    isPlaying = plays;
    touch();
  }

  public void touch() {
    touched = nanos.getAsLong();
  }

  public boolean is() {
    return !isPlaying && nanos.getAsLong() - touched >= STILLNESS_NANOS;
  }

  /** Waits for it, though no longer than it is worth waiting. */
  public void await(BooleanSupplier over) {
    while (!is() && !over.getAsBoolean()) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
