package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.time.Time;

/** Fits captions into a film: none goes on after its end. */
public final class FilmFit {
  private FilmFit() {}

  /**
   * The captions that are seen in a film, and what became of the others.
   *
   * @param film its length; one without scenes, of length 0, takes all captions
   */
  public static ReadCaptions of(ReadCaptions read, Time film) {
    if (!film.isPositive()) {
      return read;
    }
    Notes notes = new Notes();
    String end = ClockTime.write(film, '.');
    List<TimedText> fitting = new ArrayList<>();
    for (TimedText one : read.captions()) {
      if (!one.start().isBefore(film)) {
        notes.add(one.line(), "past-end", end);
      } else if (one.end().isAfter(film)) {
        notes.add(one.line(), "cut", end);
        fitting.add(one.until(film));
      } else {
        fitting.add(one);
      }
    }
    return read.with(fitting, notes.list());
  }
}
