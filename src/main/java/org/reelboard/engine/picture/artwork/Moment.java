package org.reelboard.engine.picture.artwork;

import org.reelboard.document.time.Time;

/**
 * An instant of an overlay.
 *
 * @param since its start, 0 or later and before its end
 * @param duration of the whole overlay, above 0
 */
public record Moment(Time since, Time duration) {
  /** How much of the overlay is over: 0 at its start, below 1. */
  public double progress() {
    return (double) since.flicks() / duration.flicks();
  }

  /** How long it is still seen. */
  public Time left() {
    return duration.minus(since);
  }
}
