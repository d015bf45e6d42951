package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.BreakIterator;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a text may be taken apart: after Unicode's annexes 14 (lines) and 29 (letters, words), with
 * ICU's dictionaries for scripts without spaces, which the JDK's iterators have not.
 */
final class Segments {
  /** Scripts that write words without spaces between them. */
  private static final Set<UnicodeScript> SPACELESS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Segments() {}

  /** Where letters begin, and the end of the text. */
  static BitSet letters(String text) {
    return boundaries(text, BreakIterator.makeCharacterInstance());
  }

  /** Where a line may begin, and the end of the text. */
  static BitSet lines(String text) {
    return boundaries(text, BreakIterator.makeLineInstance());
  }

  /** Where words begin; spaces and what is not a letter belong to the word before. */
  static BitSet words(String text) {
    BitSet starts = new BitSet(text.length() + 1);
    try (BreakIterator words = BreakIterator.makeWordInstance()) {
      words.setText(text);
      int from = words.first();
      for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
        if (beginsWord(text, from, words.getRuleStatus())) {
          starts.set(from);
        }
        from = to;
      }
    }
    return starts;
  }

  private static boolean beginsWord(String text, int at, int status) {
    int point = text.codePointAt(at);
    if (Character.isWhitespace(point)) {
      return false;
    }
    if (at == 0 || Character.isWhitespace(text.codePointBefore(at))) {
      return true;
    }
    return status >= BreakIterator.WORD_NUMBER
        && SPACELESS.contains(UnicodeScript.of(point))
        && !opens(text.codePointBefore(at));
  }

  private static boolean opens(int point) {
    int type = Character.getType(point);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static BitSet boundaries(String text, BreakIterator iterator) {
    BitSet boundaries = new BitSet(text.length() + 1);
    try (iterator) {
      iterator.setText(text);
      for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
        boundaries.set(at);
      }
    }
    return boundaries;
  }
}
