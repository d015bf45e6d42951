package org.reelboard.app.editor.thumbnails;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reelboard.document.time.Time;

/**
 * Which moments of a clip stand for it on a strip of small pictures. They lie on a grid of the
 * file's time, as fine as the pictures stand close: a power of two of a second, so that the moments
 * of a coarse grid are among those of every finer one, and zooming finds pictures that are there.
 */
public final class FilmStrip {
  /** A sixteenth of a second. */
  private static final long FINEST = Time.FLICKS_PER_SECOND / 16;

  /** 64 seconds. */
  private static final long COARSEST = Time.FLICKS_PER_SECOND * 64;

  private FilmStrip() {}

  /**
   * The moment whose picture stands for a time of the clip.
   *
   * @param span how much of the file's time one picture stands for
   * @param first before this nothing is shown of the file
   */
  public static Time moment(Time time, Time span, Time first) {
    long step = FINEST;
    while (step < COARSEST && 2 * step <= span.flicks()) {
      step *= 2;
    }
    while (step > FINEST && floor(time, step) < first.flicks()) {
      step /= 2;
    }
    return new Time(Math.max(floor(time, step), floor(first, FINEST)));
  }

  /** Moments nearby, from near to far, that are shown until that one's picture is there. */
  public static Stream<Time> nearby(Time moment) {
    return LongStream.iterate(FINEST, step -> step <= COARSEST, step -> 2 * step)
        .map(step -> floor(moment, step))
        .distinct()
        .mapToObj(Time::new)
        .filter(near -> !near.equals(moment));
  }

  private static long floor(Time time, long step) {
    return Math.floorDiv(time.flicks(), step) * step;
  }
}
