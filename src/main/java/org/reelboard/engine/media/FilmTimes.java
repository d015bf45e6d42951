package org.reelboard.engine.media;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.time.Time;

/**
 * When a film's tracks begin and end, and where decoding can begin.
 *
 * @param frames how many pictures there are
 * @param keyframes the numbers of the pictures that need no other, in order
 * @param picture from its first frame to the end of its last
 * @param sound empty where the film has none
 */
public record FilmTimes(long frames, List<Long> keyframes, Track picture, Optional<Track> sound) {
  public FilmTimes {
    keyframes = List.copyOf(keyframes);
  }

  /** Both counted from the film's time 0. */
  public record Track(Time start, Time end) {
    public Time duration() {
      return end.minus(start);
    }
  }
}
