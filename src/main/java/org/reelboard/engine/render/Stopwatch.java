package org.reelboard.engine.render;

import java.util.function.LongSupplier;

/** Measures where a thread's time goes: each call ends a stretch and says what it was. */
final class Stopwatch {
  private final LongSupplier nanoTime;
  private long last;
  private long composite;
  private long encode;
  private long mux;
  private long waiting;

  /**
   * @param nanoTime a clock like {@link System#nanoTime}
   */
  Stopwatch(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  private long lap() {
    long now = nanoTime.getAsLong();
    long lap = now - last;
    last = now;
    return lap;
  }

  void composited() {
    composite += lap();
  }

  void encoded() {
    encode += lap();
  }

  void muxed() {
    mux += lap();
  }

  void waited() {
    waiting += lap();
  }

  StageTimes times() {
    return new StageTimes(0, composite, encode, mux, waiting);
  }
}
