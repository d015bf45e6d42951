package org.reelboard.engine.picture.caption;

import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.caption.SpokenWord;
import org.reelboard.document.caption.WordTimes;
import org.reelboard.document.caption.Words;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Rects;
import org.reelboard.engine.picture.text.Letter;
import org.reelboard.engine.picture.text.TextLayout;

/**
 * A caption as it is set, and when its words are spoken.
 *
 * @param words in the order of the text, as many as the layout's parts
 * @param boxes of the words
 */
record SpokenLayout(TextLayout layout, List<SpokenWord> words, List<Rect> boxes) {
  SpokenLayout {
    words = List.copyOf(words);
    boxes = List.copyOf(boxes);
  }

  static SpokenLayout of(TextLayout layout, List<WordMark> marks, Time duration) {
    List<Words.Word> words = new ArrayList<>();
    List<Rect> boxes = new ArrayList<>();
    int last = -1;
    for (Letter letter : layout.letters()) {
      if (letter.word() != last) {
        words.add(new Words.Word(letter.start(), letter.end()));
        boxes.add(letter.box());
        last = letter.word();
      } else {
        int start = Math.min(words.getLast().start(), letter.start());
        int end = Math.max(words.getLast().end(), letter.end());
        words.set(words.size() - 1, new Words.Word(start, end));
        boxes.set(boxes.size() - 1, Rects.union(boxes.getLast(), letter.box()));
      }
    }
    return new SpokenLayout(layout, WordTimes.of(layout.text(), words, marks, duration), boxes);
  }

  /** A word that is set by itself. */
  static SpokenLayout ofOne(TextLayout layout, SpokenWord word) {
    return new SpokenLayout(
        layout,
        List.of(new SpokenWord(0, layout.text().length(), word.at(), word.until())),
        List.of(layout.box()));
  }

  /** The word that is spoken; -1 before the first one. */
  int spoken(Time since) {
    int spoken = -1;
    while (spoken + 1 < words.size() && !words.get(spoken + 1).at().isAfter(since)) {
      spoken++;
    }
    return spoken;
  }

  /** The line that a word stands in, from 0. */
  int line(int word) {
    int start = words.get(word).start();
    int line = 0;
    while (line + 1 < layout.lines().size() && layout.lines().get(line + 1).start() <= start) {
      line++;
    }
    return line;
  }

  double size() {
    return layout.style().size();
  }
}
