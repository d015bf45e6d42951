package org.reelboard.app.editor.background;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long a unit of each kind of work took on this machine: a running mean in which the last piece
 * of work counts for three tenths. Used on the JavaFX thread only.
 */
public final class Paces {
  private static final double NEWEST = 0.3;

  /** Nanoseconds for a unit. */
  private final Map<WorkKind, Double> known = new EnumMap<>(WorkKind.class);

  /** Notes that so many units took so long. */
  public void learn(WorkKind kind, double units, Duration took) {
    if (units > 0) {
      double now = took.toNanos() / units;
      known.merge(kind, now, (before, newest) -> before + NEWEST * (newest - before));
    }
  }

  /** How long so many units will take; empty where no such work was done yet. */
  public Optional<Duration> expect(WorkKind kind, double units) {
    return Optional.ofNullable(known.get(kind))
        .map(one -> Duration.ofNanos(Math.round(one * units)));
  }

  /** All that is known: nanoseconds for a unit. */
  Map<WorkKind, Double> known() {
    return Map.copyOf(known);
  }

  /** What earlier sessions knew; what this one has learnt meanwhile counts more. */
  void recall(Map<WorkKind, Double> earlier) {
    earlier.forEach(known::putIfAbsent);
  }
}
