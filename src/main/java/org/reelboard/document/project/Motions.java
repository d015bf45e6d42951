package org.reelboard.document.project;

import java.util.Optional;

/**
 * An overlay's animations.
 *
 * @param in from its start
 * @param on all the time between
 * @param out up to its end
 */
public record Motions(Optional<Motion> in, Optional<Motion> on, Optional<Motion> out) {
  public static final Motions NONE =
      new Motions(Optional.empty(), Optional.empty(), Optional.empty());

  public Motions withIn(Optional<Motion> newIn) {
    return new Motions(newIn, on, out);
  }

  public Motions withOn(Optional<Motion> newOn) {
    return new Motions(in, newOn, out);
  }

  public Motions withOut(Optional<Motion> newOut) {
    return new Motions(in, on, newOut);
  }
}
