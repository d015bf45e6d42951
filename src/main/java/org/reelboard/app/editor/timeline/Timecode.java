package org.reelboard.app.editor.timeline;

import java.util.Locale;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/**
 * How a frame's place is written: minutes, seconds, and frames within the second, such as {@code
 * 01:23:14}; hours in front where there are any. The seconds are true seconds at every rate.
 */
public final class Timecode {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Timecode() {}

  public static String of(long frame, FrameRate rate) {
    long second = Math.floorDiv(rate.instant(frame).flicks(), Time.FLICKS_PER_SECOND);
    long first = firstFrameOf(second, rate);
    String minutes =
        String.format(Locale.ROOT, "%02d:%02d", second / MINUTE % MINUTE, second % MINUTE);
    String frames = String.format(Locale.ROOT, "%02d", frame - first);
    String hours = second >= HOUR ? second / HOUR + ":" : "";
    return hours + minutes + ":" + frames;
  }

  /** A length in seconds with one decimal or none, such as {@code 2.5 s}; for labels. */
  public static String seconds(long frames, FrameRate rate) {
    double seconds = rate.instant(frames).approximateSeconds();
    return String.format(Locale.getDefault(), seconds < 10 ? "%.1f s" : "%.0f s", seconds);
  }

  private static long firstFrameOf(long second, FrameRate rate) {
    long before = rate.frameAt(Time.ofSeconds(second));
    return rate.instant(before).isBefore(Time.ofSeconds(second)) ? before + 1 : before;
  }
}
