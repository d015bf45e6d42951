package org.reelboard.app.editor.ahead;

/** How far a stretch of the film is. */
public sealed interface AheadState {
  /** The machine cannot draw it as fast as it plays; it waits to be drawn ahead. */
  record Heavy() implements AheadState {}

  /**
   * Its frames are being drawn.
   *
   * @param done from 0 to 1
   */
  record Making(double done) implements AheadState {}

  /** All of its frames are there. */
  record Ready() implements AheadState {}
}
