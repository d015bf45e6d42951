package org.reelboard.app.jobs;

/** Whether a piece is there. */
public enum PieceState {
  WAITING,
  DONE
}
