package org.reelboard.app.editor.background;

import java.time.Duration;
import java.util.Optional;

/**
 * How long work will take from now: at first as long as such work took before, and the more of it
 * is done, the more by its own speed.
 */
public final class TimeLeft {
  /** Of the whole: when so much is done, its own speed alone counts. */
  private static final double OWN_SPEED = 0.25;

  /** Before so much is done its own speed says nothing. */
  private static final double TOO_EARLY = 0.02;

  private TimeLeft() {}

  /**
   * The time left.
   *
   * @param part that is done, from 0 to 1
   * @param worked how long that took
   * @param usual how long the whole takes usually
   * @return empty where neither is known
   */
  public static Optional<Duration> of(double part, Duration worked, Optional<Duration> usual) {
    if (part < TOO_EARLY) {
      return usual.map(whole -> times(whole, 1 - part));
    }
    Duration own = times(worked, (1 - part) / part);
    double weight = Math.min(1, part / OWN_SPEED);
    return Optional.of(
        usual
            .map(whole -> times(own, weight).plus(times(whole, (1 - part) * (1 - weight))))
            .orElse(own));
  }

  static Duration times(Duration time, double factor) {
    return Duration.ofNanos(Math.round(time.toNanos() * factor));
  }
}
