package org.reelboard.engine.render;

import java.util.function.LongSupplier;
import org.reelboard.engine.media.SourceWatch;

/**
 * Measures where a thread's time goes: each call ends a stretch and says what it was. What happens
 * before and between reading and waiting is drawing or mixing.
 */
final class Stopwatch implements SourceWatch {
  private final LongSupplier nanoTime;
  private final Span reading = this::decoded;
  private final Span waited = this::waited;
  private long last;
  private long decode;
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

  @Override
  public Span reading() {
    composited();
    return reading;
  }

  @Override
  public Span waiting() {
    composited();
    return waited;
  }

  private void decoded() {
    decode += lap();
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
    return new StageTimes(decode, composite, encode, mux, waiting);
  }
}
