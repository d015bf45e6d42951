package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** Parts captions that are too long for two lines; the time is parted where the words are. */
public final class TwoLines {
  private static final int MOST_LINES = 2;

  /** Two lines are rarely filled to their ends. */
  private static final double FILLED = 0.9;

  private TwoLines() {}

  /**
   * Captions of at most two lines each, and which were parted for that.
   *
   * @param language of the words, as BCP 47 has it
   * @param columns of a line, see {@link TextWidth}
   */
  public static ReadCaptions of(ReadCaptions read, String language, int columns) {
    Notes notes = new Notes();
    List<TimedText> captions = new ArrayList<>();
    for (TimedText one : read.captions()) {
      List<TimedText> parts = parts(one, language, columns);
      if (parts.size() > 1) {
        notes.add(one.line(), "parted", Integer.toString(parts.size()));
      }
      captions.addAll(parts);
    }
    return read.with(captions, notes.list());
  }

  private static List<TimedText> parts(TimedText one, String language, int columns) {
    if (fits(one.text(), language, columns)) {
      return List.of(one);
    }
    // Its own lines say nothing once there are more of them than may be.
    String text = one.text().replace('\n', ' ');
    double width = MOST_LINES * columns * FILLED;
    List<Words.Word> parts = LineBreaks.of(text, language, TextWidth::of, width);
    while (width > columns
        && parts.stream().anyMatch(part -> !fits(part.in(text), language, columns))) {
      width -= columns * (1 - FILLED);
      parts = LineBreaks.of(text, language, TextWidth::of, width);
    }
    return timed(one, text, parts);
  }

  private static boolean fits(String text, String language, int columns) {
    return LineBreaks.of(text, language, TextWidth::of, columns).size() <= MOST_LINES;
  }

  private static List<TimedText> timed(TimedText one, String text, List<Words.Word> parts) {
    List<SpokenWord> words = WordTimes.of(text, one.words(), one.duration());
    List<TimedText> timed = new ArrayList<>();
    for (int index = 0; index < parts.size(); index++) {
      Time start = index == 0 ? Time.ZERO : at(words, parts.get(index).start());
      Time end =
          index + 1 < parts.size() ? at(words, parts.get(index + 1).start()) : one.duration();
      Words.Word part = parts.get(index);
      if (end.isAfter(start)) {
        timed.add(
            new TimedText(
                one.line(),
                one.start().plus(start),
                one.start().plus(end),
                part.in(text),
                marks(one.words(), part, start)));
      }
    }
    return timed;
  }

  private static Time at(List<SpokenWord> words, int position) {
    return words.stream()
        .filter(one -> one.end() > position)
        .findFirst()
        .map(SpokenWord::at)
        .orElse(Time.ZERO);
  }

  private static List<WordMark> marks(List<WordMark> words, Words.Word part, Time start) {
    return words.stream()
        .filter(one -> one.position() >= part.start() && one.position() < part.end())
        .filter(one -> !one.at().isBefore(start))
        .map(one -> new WordMark(one.position() - part.start(), one.at().minus(start)))
        .toList();
  }
}
