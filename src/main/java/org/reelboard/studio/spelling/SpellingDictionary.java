package org.reelboard.studio.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.reelboard.document.Texts;

/**
 * A dictionary in memory: which words are right, and which are like one that is not. May be asked
 * by several threads.
 */
final class SpellingDictionary {
  /** How long may be thought about one word, in milliseconds. */
  private static final long PATIENCE = 400;

  /** Nobody means a word of so many letters, and to look for it takes long. */
  private static final int LONGEST_GUESS = 40;

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private final DictionaryFiles files;
  private final Dictionary dictionary;
  private final Set<Character.UnicodeScript> scripts;

  private SpellingDictionary(
      DictionaryFiles files, Dictionary dictionary, Set<Character.UnicodeScript> scripts) {
    this.files = files;
    this.dictionary = dictionary;
    this.scripts = Set.copyOf(scripts);
  }

  /**
   * Reads a dictionary, which takes up to a second.
   *
   * @throws SpellingException if it is none
   */
  static SpellingDictionary open(DictionaryFiles files) throws SpellingException {
    try {
      DictionaryText text = DictionaryText.read(files);
      Dictionary dictionary =
          new Dictionary(
              new ByteArrayInputStream(text.affixes()),
              List.of(new ByteArrayInputStream(text.words())),
              false,
              SortingStrategy.inMemory());
      return new SpellingDictionary(files, dictionary, text.scripts());
    } catch (IOException
        | ParseException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | NullPointerException
        | UnsupportedOperationException e) {
      // Damaged files are met by whatever the library stumbles over in them.
      throw new SpellingException(
          Texts.of("spelling.damaged", files.affixes().toString(), files.words().toString()), e);
    }
  }

  DictionaryFiles files() {
    return files;
  }

  /** The scripts that it has words of; empty where that is not known. */
  Set<Character.UnicodeScript> scripts() {
    return scripts;
  }

  /** True for a word that it has, also inflected, and with a capital where small letters stand. */
  boolean has(String word) {
    Hunspell hunspell = new Hunspell(dictionary);
    String plain = plain(word);
    return hunspell.spell(plain)
        // English accents are optional, and its dictionaries have none.
        || (isEnglish() && hunspell.spell(withoutAccents(plain)));
  }

  private boolean isEnglish() {
    return files.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** Letters in one piece, the apostrophe of typewriters, and nothing that is not seen. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC)
        .replace('\u2019', '\'')
        .replace('\u02BC', '\'')
        .replace("\u00AD", "")
        .replace("\u200B", "");
  }

  private static String withoutAccents(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /**
   * Words that are like one that it has not, the likeliest first; none for very long ones. Takes
   * about half a second at most.
   */
  List<String> suggestions(String word, int most) {
    String plain = plain(word);
    if (plain.codePointCount(0, plain.length()) > LONGEST_GUESS) {
      return List.of();
    }
    Hunspell hunspell =
        new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, SpellingDictionary::goOn);
    Set<String> found = new LinkedHashSet<>(withApostrophe(hunspell, plain));
    found.addAll(hunspell.suggest(plain, PATIENCE));
    return found.stream().limit(most).toList();
  }

  private static void goOn() {
    // There is nobody who would stop it before its time is over.
  }

  /** Speech that was turned into text often lacks it: dont, youre. */
  private static List<String> withApostrophe(Hunspell hunspell, String word) {
    List<String> found = new ArrayList<>();
    for (int place = word.length() - 1; place > 0; place--) {
      String guess = word.substring(0, place) + "'" + word.substring(place);
      if (hunspell.spell(guess)) {
        found.add(guess);
      }
    }
    return found;
  }
}
