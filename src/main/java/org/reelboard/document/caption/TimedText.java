package org.reelboard.document.caption;

import java.util.List;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/**
 * Words and when they are seen, counted from the start of a film.
 *
 * @param line of the file they were read from, counted from 1; 0 where they come from none
 * @param end after the start
 * @param text lines are parted by line feeds
 * @param words when the words are spoken, counted from {@code start}
 */
public record TimedText(int line, Time start, Time end, String text, List<WordMark> words) {
  public TimedText {
    words = List.copyOf(words);
  }

  public TimedText(Time start, Time end, String text) {
    this(0, start, end, text, List.of());
  }

  public Time duration() {
    return end.minus(start);
  }

  /** The same words seen until another time; marks of words that are not seen then are gone. */
  TimedText until(Time newEnd) {
    Time length = newEnd.minus(start);
    return new TimedText(
        line,
        start,
        newEnd,
        text,
        words.stream().filter(one -> one.at().isBefore(length)).toList());
  }
}
