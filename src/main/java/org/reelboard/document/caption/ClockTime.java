package org.reelboard.document.caption;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.time.Time;

/** Times as caption files write them: hours, minutes, seconds and parts of a second. */
final class ClockTime {
  /** Hours may be missing; a comma, a dot or a colon stands before the parts of a second. */
  static final String PATTERN =
      "-?(?:\\d{1,4}:\\s?)?\\d{1,3}:\\s?\\d{1,2}(?:\\s?[.,:]\\s?\\d{1,9})?(?!\\d)";

  private static final Pattern PARTS =
      Pattern.compile(
          "(-?)(?:(\\d{1,4}):\\s?)?(\\d{1,3}):\\s?(\\d{1,2})(?:\\s?[.,:]\\s?(\\d{1,9}))?");

  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int SECONDS_OF_AN_HOUR = 3600;
  private static final int MILLISECONDS = 1000;

  private ClockTime() {}

  /** The time that a text says, which has the form of {@link #PATTERN}. */
  static Time parse(String text) {
    Matcher matcher = PARTS.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no time: " + text);
    }
    MatchResult parts = matcher.toMatchResult();
    Time time =
        Time.ofSeconds(
                number(parts.group(2)) * SECONDS_OF_AN_HOUR
                    + number(parts.group(3)) * SECONDS_OF_A_MINUTE
                    + number(parts.group(4)))
            .plus(parts.group(5) == null ? Time.ZERO : Time.seconds("0." + parts.group(5)));
    return parts.group(1).isEmpty() ? time : Time.ZERO.minus(time);
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /**
   * A time to the nearest millisecond, such as {@code 00:01:02.345}.
   *
   * @param point between seconds and milliseconds
   */
  static String write(Time time, char point) {
    long milliseconds = time.toSamples(MILLISECONDS);
    long seconds = milliseconds / MILLISECONDS;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        seconds / SECONDS_OF_AN_HOUR,
        seconds / SECONDS_OF_A_MINUTE % SECONDS_OF_A_MINUTE,
        seconds % SECONDS_OF_A_MINUTE,
        point,
        milliseconds % MILLISECONDS);
  }
}
