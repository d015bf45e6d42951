package org.reelboard.app.editor.theme;

import java.util.Locale;
import org.reelboard.document.time.Time;

/** How times are shown to the user; for reading only. */
public final class TimeLabels {
  private static final int SECONDS_PER_MINUTE = 60;

  private TimeLabels() {}

  /** A short length: {@code 3.5 s}, from a minute on {@code 1:03}. */
  public static String length(Time time) {
    double seconds = time.approximateSeconds();
    if (seconds < SECONDS_PER_MINUTE) {
      return String.format(Locale.getDefault(), "%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    return String.format(
        Locale.ROOT, "%d:%02d", whole / SECONDS_PER_MINUTE, whole % SECONDS_PER_MINUTE);
  }
}
