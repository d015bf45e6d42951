package org.reelboard.document.caption;

import java.util.ArrayList;
import java.util.List;

/** Where the words of a text stand. */
public final class Words {
  private Words() {}

  /**
   * A word with the punctuation that clings to it.
   *
   * @param start in UTF-16 units
   * @param end behind its last character
   */
  public record Word(int start, int end) {
    public String in(String text) {
      return text.substring(start, end);
    }
  }

  /** The words of a text, in their order: what stands between white space. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int index = 0; index <= text.length(); index++) {
      boolean inWord = index < text.length() && !Character.isWhitespace(text.charAt(index));
      if (inWord && start < 0) {
        start = index;
      } else if (!inWord && start >= 0) {
        words.add(new Word(start, index));
        start = -1;
      }
    }
    return words;
  }

  /** True where no word ends between two characters of a text that follow each other. */
  static boolean areOneWord(int before, int after) {
    return !Character.isWhitespace(before)
        && !Character.isWhitespace(after)
        && !standsAlone(before)
        && !standsAlone(after);
  }

  /** True for a character of a script that puts no spaces between its words. */
  public static boolean standsAlone(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      default -> false;
    };
  }
}
