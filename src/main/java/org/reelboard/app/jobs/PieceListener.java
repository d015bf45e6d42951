package org.reelboard.app.jobs;

/** Is told how far a piece is, on the thread that makes it. */
@FunctionalInterface
public interface PieceListener {
  /**
   * The piece goes on; one of which this is not heard for long is taken to hang.
   *
   * @param framesMade of the piece, never fewer than before
   */
  void made(long framesMade);
}
