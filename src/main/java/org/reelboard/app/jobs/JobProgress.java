package org.reelboard.app.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a job is.
 *
 * @param pieces of all, 0 before the job is planned
 * @param frames of all pieces
 * @param framesThere of pieces that were there already when the job was planned
 * @param framesMade since then
 */
public record JobProgress(
    int piecesDone, int pieces, long frames, long framesThere, long framesMade) {
  /** Before so many frames the speed says nothing. */
  private static final long ENOUGH = 5;

  /** Frames that need no more work. */
  public long framesDone() {
    return Math.min(frames, framesThere + framesMade);
  }

  /** From 0 to 1. */
  public double fraction() {
    return frames == 0 ? 0 : (double) framesDone() / frames;
  }

  /**
   * The time left at the speed so far; empty in the first moments.
   *
   * @param elapsed since the job was begun
   */
  public Optional<Duration> remaining(Duration elapsed) {
    return framesMade < ENOUGH
        ? Optional.empty()
        : Optional.of(elapsed.multipliedBy(frames - framesDone()).dividedBy(framesMade));
  }
}
