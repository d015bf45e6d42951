package org.reelboard.app.editor.storyboard;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.app.editor.theme.NumberLabels;
import org.reelboard.document.project.Limits;
import org.reelboard.document.time.Time;
import org.reelboard.document.time.TimeText;

/** Lengths as people write them: {@code 3.5}, {@code 3,5 s} or {@code 1:03}. */
final class DurationText {
  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,5}(?:[.,]\\d{1,6})?)\\s*s?");
  private static final long SECONDS_A_MINUTE = 60;

  private DurationText() {}

  /** What is put into the field to be changed: seconds, with as many decimals as are needed. */
  static String of(Time time) {
    return TimeText.isDecimal(time)
        ? NumberLabels.of(TimeText.decimal(time).stripTrailingZeros())
        : String.format(Locale.getDefault(), "%.3f", time.approximateSeconds());
  }

  /** The length that is meant; empty where a scene cannot have it. */
  static Optional<Time> read(String text) {
    Matcher match = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!match.matches()) {
      return Optional.empty();
    }
    Time seconds = Time.ofSeconds(new BigDecimal(match.group(2).replace(',', '.')));
    Time minutes =
        match.group(1) == null
            ? Time.ZERO
            : Time.ofSeconds(Long.parseLong(match.group(1)) * SECONDS_A_MINUTE);
    return Optional.of(minutes.plus(seconds)).filter(Limits::isLength);
  }
}
