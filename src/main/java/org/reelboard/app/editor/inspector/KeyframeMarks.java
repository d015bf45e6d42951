package org.reelboard.app.editor.inspector;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * The keyframes of something as they are passed, and where the playhead stands among them.
 *
 * @param times since it begins, rising
 * @param now the playhead, since it begins; may lie outside of it
 * @param duration how long it is seen
 * @param within how far the playhead may be off a keyframe to stand on it: half a frame
 */
record KeyframeMarks(List<Time> times, Time now, Time duration, Time within) {
  KeyframeMarks {
    times = List.copyOf(times);
  }

  /** The keyframe that the playhead stands on. */
  Optional<Time> current() {
    return times.stream().filter(this::isHere).findFirst();
  }

  /** The nearest keyframe before the playhead. */
  Optional<Time> previous() {
    return times.stream().filter(one -> one.isBefore(now) && !isHere(one)).reduce((_, last) -> last);
  }

  /** The nearest keyframe behind the playhead. */
  Optional<Time> next() {
    return times.stream().filter(one -> one.isAfter(now) && !isHere(one)).findFirst();
  }

  /** Where a time stands on a strip, 0 to 1. */
  double fraction(Time time) {
    return duration.isPositive()
        ? Math.clamp((double) time.flicks() / duration.flicks(), 0, 1)
        : 0;
  }

  /** The time at a place of a strip. */
  Time at(double fraction) {
    return new Time(Math.round(duration.flicks() * Math.clamp(fraction, 0, 1)));
  }

  private boolean isHere(Time time) {
    return !Time.max(time.minus(now), now.minus(time)).isAfter(within);
  }
}
