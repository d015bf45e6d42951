package org.reelboard.studio.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reelboard.document.caption.Words;

/**
 * The words of a text whose spelling can be right or wrong: not addresses, names of accounts, tags,
 * numbers, what has a digit in it, or scripts that put no spaces between words. A pure function.
 */
final class TextWords {
  private static final Pattern CHUNK = Pattern.compile("[^\\s\\p{Z}]+");

  /** At the start, or behind a bracket, a quotation mark or the like. */
  private static final Pattern TAG = Pattern.compile("[^\\p{L}\\p{N}#]*+#.*");

  /** Such as example.org/page, U.S. and e.g. */
  private static final Pattern DOTTED =
      Pattern.compile("[^\\w]*+[\\w-]+(?:\\.[\\w-]+)+(?:/.*)?[^\\w]*");

  /** A full stop without the space behind it. */
  private static final Pattern SENTENCES = Pattern.compile("[a-z]\\.[A-Z][a-z]");

  private static final int LONGEST_ADDRESS = 300;
  private static final String APOSTROPHES = "'\u2019\u02BC";

  /** What is not seen, or a dot within a word in Catalan. */
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u00B7";

  private static final String HYPHENS = "-\u2010\u2011";
  private static final String JOINERS = APOSTROPHES + INVISIBLE + HYPHENS;

  private TextWords() {}

  /** Words in their order; those that hyphens join are one. */
  static List<TextWord> of(String text) {
    List<TextWord> words = new ArrayList<>();
    Matcher chunks = CHUNK.matcher(text);
    while (chunks.find()) {
      if (!isAddress(chunks.group())) {
        add(words, text, chunks.start(), chunks.end());
      }
    }
    return words;
  }

  private static boolean isAddress(String chunk) {
    return chunk.indexOf('@') >= 0
        || chunk.contains("://")
        || TAG.matcher(chunk).matches()
        || (chunk.length() < LONGEST_ADDRESS
            && DOTTED.matcher(chunk).matches()
            && !SENTENCES.matcher(chunk).find());
  }

  private static void add(List<TextWord> words, String text, int from, int to) {
    int index = from;
    while (index < to) {
      int end = wordEnd(text, index, to);
      if (end > index) {
        words.add(new TextWord(index, end));
        index = end;
      } else {
        index += Character.charCount(text.codePointAt(index));
      }
    }
  }

  /** Where the word ends that begins here; here where none does. */
  private static int wordEnd(String text, int start, int to) {
    int end = start;
    while (end < to) {
      int character = text.codePointAt(end);
      int next = end + Character.charCount(character);
      boolean goesOn =
          isLetter(character)
              || (end > start && isMark(character))
              || (end > start && joins(character) && next < to && isLetter(text.codePointAt(next)));
      if (!goesOn) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean isLetter(int character) {
    return (Character.isLetterOrDigit(character) || character == '_')
        && !Words.standsAlone(character);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean joins(int character) {
    return JOINERS.indexOf(character) >= 0;
  }

  static boolean isApostrophe(int character) {
    return APOSTROPHES.indexOf(character) >= 0;
  }

  /** What hyphens join to one word, without what has digits. */
  static List<TextWord> parts(String text, TextWord word) {
    List<TextWord> parts = new ArrayList<>();
    int start = word.start();
    for (int index = word.start(); index < word.end(); index++) {
      if (HYPHENS.indexOf(text.charAt(index)) >= 0) {
        addPart(parts, text, start, index);
        start = index + 1;
      }
    }
    addPart(parts, text, start, word.end());
    return parts;
  }

  private static void addPart(List<TextWord> parts, String text, int start, int end) {
    boolean hasDigits =
        text.substring(start, end)
            .codePoints()
            .anyMatch(one -> Character.isDigit(one) || one == '_');
    if (start < end && !hasDigits) {
      parts.add(new TextWord(start, end));
    }
  }
}
