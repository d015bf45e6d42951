package org.reelboard.document.caption;

import java.math.BigDecimal;
import org.reelboard.document.time.Time;

/** How long words need to be read. */
final class ReadingTime {
  /** A calm pace: well below what is asked of adults at most, see {@link ReadingRules}. */
  private static final int CHARACTERS_A_SECOND = 15;

  private ReadingTime() {}

  /** The time that a text is shown for where nothing else is said. */
  static Time of(String text) {
    Time calm =
        Time.ofSeconds(1)
            .times(BigDecimal.valueOf(text.codePointCount(0, text.length())))
            .dividedBy(BigDecimal.valueOf(CHARACTERS_A_SECOND));
    return Time.max(ReadingRules.SHORTEST, Time.min(calm, ReadingRules.LONGEST));
  }
}
