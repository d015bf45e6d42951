package org.reelboard.document.caption;

import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/**
 * A caption as it stands in a file, right or wrong.
 *
 * @param line where it stands, counted from 1
 * @param end empty: until the next one
 */
record RawCaption(int line, Time start, Optional<Time> end, String text, List<WordMark> words) {
  RawCaption {
    words = List.copyOf(words);
  }

  RawCaption(int line, Time start, Optional<Time> end, MarkedText text) {
    this(line, start, end, text.text(), text.marks());
  }
}
