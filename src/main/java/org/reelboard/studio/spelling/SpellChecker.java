package org.reelboard.studio.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which words of a text are in no dictionary, and what might have been meant. May be asked by
 * several threads.
 */
public final class SpellChecker {
  /** Longer ones are no words. */
  private static final int LONGEST = 100;

  /** Acronyms, and several of their kind: NASA, TVs. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}s?");

  /** Names as brands write them: iPhone, YouTube. */
  private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{Ll}\\p{Lu}");

  private final SpellingDictionary dictionary;
  private final OwnWords own;

  SpellChecker(SpellingDictionary dictionary, OwnWords own) {
    this.dictionary = dictionary;
    this.own = own;
  }

  /** The language of the dictionary, which may be of another country than was asked for. */
  public Locale language() {
    return dictionary.files().language();
  }

  /** The words that are not right, in their order. */
  public List<Misspelling> check(String text) {
    boolean inCapitals = text.codePoints().noneMatch(Character::isLowerCase);
    List<Misspelling> found = new ArrayList<>();
    for (TextWord word : TextWords.of(text)) {
      if (!isRight(text, word, inCapitals)) {
        TextWords.parts(text, word).stream()
            .filter(part -> part.equals(word) || !isRight(text, part, inCapitals))
            .map(part -> new Misspelling(part.start(), part.end(), part.in(text)))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean isRight(String text, TextWord place, boolean inCapitals) {
    String word = place.in(text);
    return isNoWord(word)
        || (!inCapitals && ACRONYM.matcher(word).matches())
        || CAPITAL_WITHIN.matcher(word).find()
        || own.has(word)
        || dictionary.has(word)
        || withNeighbours(text, place);
  }

  /** A letter alone, far too long, or of a script that the dictionary does not know. */
  private boolean isNoWord(String word) {
    int length = word.codePointCount(0, word.length());
    Set<Character.UnicodeScript> scripts = dictionary.scripts();
    return length < 2
        || length > LONGEST
        || (!scripts.isEmpty()
            && word.codePoints()
                .filter(Character::isLetter)
                .noneMatch(one -> scripts.contains(Character.UnicodeScript.of(one))));
  }

  /** Words that end or begin with an apostrophe, and abbreviations: goin', 'twas, etc. */
  private boolean withNeighbours(String text, TextWord place) {
    String word = place.in(text);
    boolean before = place.start() > 0 && TextWords.isApostrophe(text.charAt(place.start() - 1));
    boolean behind = place.end() < text.length();
    return (before && dictionary.has("'" + word.toLowerCase(Locale.ROOT)))
        || (behind
            && TextWords.isApostrophe(text.charAt(place.end()))
            && dictionary.has(word + "'"))
        || (behind && text.charAt(place.end()) == '.' && dictionary.has(word + "."));
  }

  /**
   * What might have been meant, the likeliest first. Takes about half a second at most.
   *
   * @param word that is not right, as it is written
   * @param most so many are enough
   */
  public List<String> suggestions(String word, int most) {
    List<String> found = dictionary.suggestions(word, most);
    return word.indexOf('\u2019') < 0
        ? found
        : found.stream().map(one -> one.replace('\'', '\u2019')).toList();
  }
}
