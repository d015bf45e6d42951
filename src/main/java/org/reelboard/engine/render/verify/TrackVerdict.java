package org.reelboard.engine.render.verify;

import java.util.NavigableSet;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.FilmTimes;
import org.reelboard.engine.render.Remedies;

/** Whether both tracks begin with the film and last as long, and every frame can be decoded. */
final class TrackVerdict {
  /** A packet of sound, and what players round to. */
  private static final Time TOLERANCE = Time.ofFraction(25, 1000);

  private final Time duration;
  private final Places places;
  private final Verdicts verdicts;

  /**
   * @param duration of the project's film
   */
  TrackVerdict(Time duration, Places places, Verdicts verdicts) {
    this.duration = duration;
    this.places = places;
    this.verdicts = verdicts;
  }

  void tell(FilmTimes times) {
    tell("picture-track", times.picture());
    times.sound().ifPresent(track -> tell("sound-track", track));
  }

  void tellUnreadable(NavigableSet<Long> frames) {
    String value = Integer.toString(frames.size());
    if (frames.isEmpty()) {
      verdicts.good("decoding", value, "0");
    } else {
      verdicts.bad("decoding", places.at(frames.first()), value, "0", Remedies.exportAgain());
    }
  }

  private void tell(String subject, FilmTimes.Track track) {
    String value = span(track.start(), track.end());
    String bound = span(Time.ZERO, duration);
    if (isNear(track.start(), Time.ZERO) && isNear(track.end(), duration)) {
      verdicts.good(subject, value, bound);
    } else {
      verdicts.bad(subject, value, bound, Remedies.exportAgain());
    }
  }

  private static boolean isNear(Time one, Time other) {
    return Math.abs(one.minus(other).flicks()) <= TOLERANCE.flicks();
  }

  private static String span(Time start, Time end) {
    return seconds(start) + " - " + seconds(end) + " s";
  }

  private static String seconds(Time time) {
    return Verdicts.number(time.approximateSeconds(), 3);
  }
}
