package org.reelboard.document.caption;

import org.reelboard.document.project.Cue;
import org.reelboard.document.time.Time;

/**
 * A caption of a project and when it is seen.
 *
 * @param start counted from the start of the film
 */
public record FilmCue(Cue cue, Time start) {
  public Time end() {
    return start.plus(cue.duration());
  }

  /** The same as a file has it. */
  public TimedText timed() {
    return new TimedText(0, start, end(), cue.text(), cue.words());
  }
}
