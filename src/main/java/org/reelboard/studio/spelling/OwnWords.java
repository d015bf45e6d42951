package org.reelboard.studio.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are right although no dictionary has them: names, slang, brands. */
record OwnWords(Set<String> words) {
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  OwnWords {
    words = words.stream().map(OwnWords::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** However its apostrophe is written. */
  private static String plain(String word) {
    return word.replace('\u2019', '\'').replace('\u02BC', '\'');
  }

  OwnWords with(String word) {
    Set<String> more = new TreeSet<>(words);
    more.add(word);
    return new OwnWords(more);
  }

  /**
   * True for a word that is among them; where it is written in small letters, also with capitals,
   * and of all of them in capitals and as whose something is.
   */
  boolean has(String word) {
    String plain = plain(word);
    return isIn(plain) || isIn(POSSESSIVE.matcher(plain).replaceFirst(""));
  }

  private boolean isIn(String word) {
    return words.contains(word)
        || words.contains(word.toLowerCase(Locale.ROOT))
        || (isInCapitals(word) && words.stream().anyMatch(word::equalsIgnoreCase));
  }

  private static boolean isInCapitals(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase);
  }
}
