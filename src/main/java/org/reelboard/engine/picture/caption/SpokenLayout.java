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
    List<Integer> starts = new ArrayList<>();
    List<Rect> boxes = new ArrayList<>();
    int last = -1;
    for (Letter letter : layout.letters()) {
      if (letter.word() != last) {
        starts.add(letter.start());
        boxes.add(letter.box());
        last = letter.word();
      } else {
        boxes.add(Rects.union(boxes.removeLast(), letter.box()));
      }
    }
    List<Words.Word> words = words(layout.text(), starts);
    return new SpokenLayout(layout, WordTimes.of(layout.text(), words, marks, duration), boxes);
  }

  /** Each goes on until the next one; letters that join are told by their first one only. */
  private static List<Words.Word> words(String text, List<Integer> starts) {
    List<Words.Word> words = new ArrayList<>();
    for (int index = 0; index < starts.size(); index++) {
      int start = starts.get(index);
      int next = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
      words.add(
          new Words.Word(start, start + text.substring(start, next).stripTrailing().length()));
    }
    return words;
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
