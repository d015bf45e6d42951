package org.reelboard.engine.render;

import java.util.function.BooleanSupplier;

/** Tells of a piece's progress, and whether to go on. */
final class PieceProgress {
  private final long frames;
  private final PieceListener listener;
  private final BooleanSupplier cancelled;

  PieceProgress(long frames, PieceListener listener, BooleanSupplier cancelled) {
    this.frames = frames;
    this.listener = listener;
    this.cancelled = cancelled;
  }

  /**
   * Some frames were drawn, and some have left the encoder.
   *
   * @throws ExportCancelledException where it is to stop
   */
  void report(long drawn, long encoded) throws ExportCancelledException {
    listener.progressed(Math.min(frames, (drawn + encoded) / 2));
    check();
  }

  void check() throws ExportCancelledException {
    // An interrupt stays for whoever sent it.
    if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
      throw new ExportCancelledException();
    }
  }
}
