package org.reelboard.document.caption;

import org.reelboard.document.time.Time;

/**
 * What makes captions readable, as the Netflix Timed Text Style Guide has it (general requirements,
 * 2024): a least and a greatest time on screen.
 */
final class ReadingRules {
  /** Five sixths of a second: 20 frames at 24 a second. */
  static final Time SHORTEST = Time.ofFraction(5, 6);

  static final Time LONGEST = Time.ofSeconds(7);

  private ReadingRules() {}
}
