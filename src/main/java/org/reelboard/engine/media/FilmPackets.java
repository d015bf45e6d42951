package org.reelboard.engine.media;

import java.util.Arrays;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** The times of a film's pictures, in the order in which they are decoded. */
final class FilmPackets {
  private long[] times = new long[1024];
  private int count;
  private long keyframe = Long.MIN_VALUE;
  private boolean closedGops = true;

  /** Adds the next one; the time in ticks of its track. */
  void add(long time, boolean isKeyframe) {
    if (count == times.length) {
      times = Arrays.copyOf(times, 2 * count);
    }
    times[count++] = time;
    if (isKeyframe) {
      keyframe = time;
    }
    closedGops &= time >= keyframe;
  }

  long count() {
    return count;
  }

  /** True where no picture is shown before the keyframe that it was decoded after. */
  boolean haveClosedGops() {
    return closedGops;
  }

  /** True where picture n is shown at n/rate, to the tick. */
  boolean areEvenlySpaced(FrameRate rate, TimeBase base) {
    long[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    Time tick = base.time(1);
    for (int number = 0; number < count; number++) {
      Time shown = base.time(sorted[number]);
      long apart = Math.abs(shown.minus(rate.instant(number)).flicks());
      if (apart >= tick.flicks()) {
        return false;
      }
    }
    return true;
  }
}
