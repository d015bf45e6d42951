package org.reelboard.document.interchange;

import java.util.Locale;
import org.reelboard.document.time.FrameRate;

/**
 * Frames as SMPTE ST 12-1 counts them: {@code HH:MM:SS:FF}. Rates of 1000/1001 count as if they
 * were whole; those of 30 and 60 drop numbers, so that they keep to the clock: the first two (four)
 * of every minute but each tenth, written with a semicolon.
 */
record Timecode(FrameRate rate) {
  private static final long SECONDS_A_MINUTE = 60;
  private static final long MINUTES_AN_HOUR = 60;
  private static final long HOURS = 24;
  private static final int DROPPED_OF_THIRTY = 2;
  private static final int THIRTY = 30;
  private static final int MINUTES_WITHOUT_DROP = 10;

  /** Frames that are counted in a second. */
  long nominal() {
    return Math.round(rate.approximate());
  }

  /** Whether numbers are dropped: at 29.97 and 59.94 frames a second. */
  boolean dropsFrames() {
    boolean fraction = rate.denominator() == 1001;
    return fraction && nominal() % THIRTY == 0;
  }

  /** The timecode of a frame, counted from 0; from a day on it begins anew. */
  String of(long frame) {
    long counted = dropsFrames() ? withDropped(frame) : frame;
    long frames = counted % nominal();
    long seconds = counted / nominal();
    long minutes = seconds / SECONDS_A_MINUTE;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%s%02d",
        minutes / MINUTES_AN_HOUR % HOURS,
        minutes % MINUTES_AN_HOUR,
        seconds % SECONDS_A_MINUTE,
        dropsFrames() ? ";" : ":",
        frames);
  }

  /** The number that a frame has once those before it have been dropped. */
  private long withDropped(long frame) {
    long dropped = nominal() / THIRTY * DROPPED_OF_THIRTY;
    long minute = nominal() * SECONDS_A_MINUTE - dropped;
    long ten = minute * MINUTES_WITHOUT_DROP + dropped;
    long tens = frame / ten;
    long rest = frame % ten;
    long inTen = rest < dropped ? 0 : dropped * ((rest - dropped) / minute);
    return frame + tens * dropped * (MINUTES_WITHOUT_DROP - 1) + inTen;
  }
}
