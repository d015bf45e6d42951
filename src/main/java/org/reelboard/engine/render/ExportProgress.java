package org.reelboard.engine.render;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an export is.
 *
 * @param done frames made: drawing one and encoding it count half each; never falls
 * @param total frames of the film
 * @param remaining an estimate from the speed so far; empty in the first moments
 */
public record ExportProgress(
    long done, long total, Duration elapsed, Optional<Duration> remaining) {
  /** From 0 to 1. */
  public double fraction() {
    return (double) done / total;
  }
}
