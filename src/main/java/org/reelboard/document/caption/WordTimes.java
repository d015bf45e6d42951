package org.reelboard.document.caption;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/**
 * When each word of a caption is spoken: as its marks say, and where a word has none, the time
 * between its neighbours' marks is shared by the number of letters.
 */
public final class WordTimes {
  private WordTimes() {}

  /**
   * The words of a caption in their order.
   *
   * @param marks in the order of their positions
   * @param duration of the caption, above 0
   */
  public static List<SpokenWord> of(String text, List<WordMark> marks, Time duration) {
    return of(text, words(text, marks), marks, duration);
  }

  /**
   * The times of given words.
   *
   * @param words of the text, in their order
   * @param marks in the order of their positions
   * @param duration of the caption, above 0
   */
  public static List<SpokenWord> of(
      String text, List<Words.Word> words, List<WordMark> marks, Time duration) {
    if (words.isEmpty()) {
      return List.of();
    }
    NavigableMap<Integer, Time> known = known(text, marks, duration);
    known.putIfAbsent(words.getFirst().start(), Time.ZERO);
    int[] letters = letters(text);
    List<Time> starts = words.stream().map(word -> at(word.start(), letters, known)).toList();
    List<SpokenWord> spoken = new ArrayList<>();
    for (int index = 0; index < words.size(); index++) {
      Time until = index + 1 < words.size() ? starts.get(index + 1) : duration;
      Words.Word word = words.get(index);
      spoken.add(new SpokenWord(word.start(), word.end(), starts.get(index), until));
    }
    return spoken;
  }

  /** The times that are known, by position; they never fall, and end with the caption. */
  private static NavigableMap<Integer, Time> known(
      String text, List<WordMark> marks, Time duration) {
    NavigableMap<Integer, Time> known = new TreeMap<>();
    Time latest = Time.ZERO;
    for (WordMark mark : marks) {
      latest = Time.max(latest, Time.min(mark.at(), duration));
      if (mark.position() < text.length()) {
        known.put(mark.position(), latest);
      }
    }
    known.put(text.length(), duration);
    return known;
  }

  private static Time at(int position, int[] letters, NavigableMap<Integer, Time> known) {
    Map.Entry<Integer, Time> before = known.floorEntry(position);
    Map.Entry<Integer, Time> after = known.higherEntry(position);
    if (before == null || after == null || before.getKey() == position) {
      return before == null ? Time.ZERO : before.getValue();
    }
    BigDecimal share =
        BigDecimal.valueOf(spoken(letters, before.getKey(), position))
            .divide(
                BigDecimal.valueOf(spoken(letters, before.getKey(), after.getKey())),
                MathContext.DECIMAL64);
    return before.getValue().plus(after.getValue().minus(before.getValue()).times(share));
  }

  /** What is spoken between two places; at least 1, for a pause takes time as well. */
  private static long spoken(int[] letters, int from, int to) {
    return Math.max(1, letters[to] - letters[from]);
  }

  /** How many letters and digits stand before each place. */
  private static int[] letters(String text) {
    int[] letters = new int[text.length() + 1];
    for (int index = 0; index < text.length(); index++) {
      boolean first = index == 0 || !Character.isLowSurrogate(text.charAt(index));
      boolean letter = first && Character.isLetterOrDigit(text.codePointAt(index));
      letters[index + 1] = letters[index] + (letter ? 1 : 0);
    }
    return letters;
  }

  /** What stands between white space, and parts of that in scripts that write no spaces. */
  private static List<Words.Word> words(String text, List<WordMark> marks) {
    SortedSet<Integer> breaks = new TreeSet<>();
    marks.forEach(mark -> breaks.add(mark.position()));
    if (text.codePoints().anyMatch(Words::standsAlone)) {
      breaks.addAll(breaks(text));
    }
    List<Words.Word> words = new ArrayList<>();
    for (Words.Word word : Words.of(text)) {
      int start = word.start();
      for (int at : breaks.subSet(word.start() + 1, word.end())) {
        words.add(new Words.Word(start, at));
        start = at;
      }
      words.add(new Words.Word(start, word.end()));
    }
    return words;
  }

  /** Where words begin without a space before them: between letters, never before a mark. */
  private static List<Integer> breaks(String text) {
    BreakIterator iterator = BreakIterator.getWordInstance(Locale.ROOT);
    iterator.setText(text);
    List<Integer> breaks = new ArrayList<>();
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      boolean inside = at > 0 && at < text.length();
      if (inside
          && Character.isLetterOrDigit(text.codePointAt(at))
          && !Words.areOneWord(text.codePointBefore(at), text.codePointAt(at))) {
        breaks.add(at);
      }
    }
    return breaks;
  }
}
