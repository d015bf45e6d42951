package org.reelboard.document.caption;

import java.util.Locale;
import java.util.Set;

/**
 * How bad it is to break a line at a place: after punctuation is good, before a conjunction or a
 * preposition too; between an article and its noun, a number and its unit, a first and a last name
 * is bad (Netflix Timed Text Style Guide, general requirements, line treatment).
 */
record BreakCost(String text, FunctionWords small) {
  /** As bad as a line that is half empty. */
  private static final double BAD = 0.25;

  private static final double AFTER_ARTICLE = 0.35;
  private static final double AFTER_SMALL_WORD = 0.2;

  /** In scripts that put spaces nowhere but between phrases. */
  private static final double WITHOUT_SPACE = 0.15;

  private static final double NEVER = 100;
  private static final double SENTENCE = -0.3;
  private static final double CLAUSE = -0.2;
  private static final double BEFORE_SMALL_WORD = -0.1;

  /**
   * The cost.
   *
   * @param at where the next line begins
   */
  double at(int at) {
    String before = wordBefore(at);
    String after = wordAt(at);
    if (before.isEmpty() || after.isEmpty()) {
      return 0;
    }
    if (keepsTogether(before, after)) {
      return NEVER;
    }
    double cost = small(before);
    if (!Character.isWhitespace(text.codePointBefore(at))) {
      cost += WITHOUT_SPACE;
    }
    if (areNames(before, after)) {
      cost += BAD;
    }
    if (before.matches(".*[.!?…。！？؟।][\"'”’»)\\]]*")) {
      cost += SENTENCE;
    } else if (before.matches(".*[,;:–—、，；：،؛][\"'”’»)\\]]*")) {
      cost += CLAUSE;
    } else if (isIn(small.conjunctions(), after) || isIn(small.prepositions(), after)) {
      cost += BEFORE_SMALL_WORD;
    }
    return cost;
  }

  private boolean keepsTogether(String before, String after) {
    boolean number = Character.isDigit(before.codePointBefore(before.length()));
    boolean unit = isIn(small.units(), after) || after.startsWith("%");
    boolean currency = before.matches("[€$£¥]") && Character.isDigit(after.charAt(0));
    boolean title = isIn(small.titles(), before) && Character.isUpperCase(after.codePointAt(0));
    return (number && (unit || after.matches("\\d{3}\\b.*"))) || currency || title;
  }

  /** After punctuation no word is bound to the next one. */
  private double small(String word) {
    if (!Character.isLetter(word.codePointBefore(word.length()))) {
      return 0;
    }
    if (isIn(small.articles(), word)) {
      return AFTER_ARTICLE;
    }
    return isIn(small.prepositions(), word) || isIn(small.conjunctions(), word)
        ? AFTER_SMALL_WORD
        : 0;
  }

  /** Two words with capitals: perhaps a name. */
  private boolean areNames(String before, String after) {
    return Character.isLetter(before.codePointBefore(before.length()))
        && isCapitalised(before)
        && isCapitalised(after)
        && !isIn(small.articles(), before);
  }

  private static boolean isCapitalised(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && Character.isLowerCase(word.codePointAt(1));
  }

  private static boolean isIn(Set<String> words, String word) {
    return words.contains(bare(word));
  }

  /** The word in lower case, without what stands around it. */
  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("^[\"'“‘«(\\[¿¡]+|[.,;:!?\"”»)\\]]+$", "");
  }

  private String wordBefore(int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private String wordAt(int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }
}
