package org.reelboard.engine.picture.title;

import java.util.Optional;
import org.reelboard.document.project.Motion;
import org.reelboard.document.project.Motions;
import org.reelboard.document.time.Time;

/** The animations that styles have of their own. */
final class Moves {
  private Moves() {}

  /** Comes so, in so many seconds. */
  static Motions in(String id, String seconds) {
    return new Motions(
        Optional.of(new Motion(id, Time.seconds(seconds))), Optional.empty(), Optional.empty());
  }

  /** Comes so, in so many seconds, and stays so, with rounds of so many. */
  static Motions in(String id, String seconds, String on, String round) {
    return in(id, seconds).withOn(Optional.of(new Motion(on, Time.seconds(round))));
  }
}
