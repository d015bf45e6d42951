package org.reelboard.studio.spelling;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.Texts;
import org.reelboard.document.store.StoreException;

/**
 * Gives the checker of a language. Keeps the dictionary that was used last, a few megabytes, until
 * it is told to forget it. May be asked by several threads; none of them the window's, as reading a
 * dictionary takes up to a second.
 */
public final class Spelling {
  private final DictionaryFolders folders;
  private final OwnWordsFile ownWords;
  private final Locale system;
  private @Nullable SpellingDictionary last;

  /**
   * A spell check.
   *
   * @param ownWords the words that the user added
   * @param system the user's language, which tells the country where a text's language has none
   */
  public Spelling(DictionaryFolders folders, OwnWordsFile ownWords, Locale system) {
    this.folders = folders;
    this.ownWords = ownWords;
    this.system = system;
  }

  /**
   * The spell check of this machine.
   *
   * @param data where what belongs to the user lies: dictionaries of their own, and words.txt
   */
  public static Spelling ofThisMachine(Path data) {
    return new Spelling(
        DictionaryFolders.ofThisMachine(data, Path.of(System.getProperty("user.home", ""))),
        new OwnWordsFile(data.resolve("words.txt")),
        Locale.getDefault());
  }

  /**
   * The checker of a language.
   *
   * @param language as BCP 47 has it; empty for the user's
   * @throws SpellingException if there is no dictionary of it, or that is damaged
   * @throws StoreException if the user's own words cannot be read
   */
  public synchronized SpellChecker checker(String language)
      throws SpellingException, StoreException {
    Locale wanted = wanted(language);
    DictionaryFiles files =
        folders
            .find(wanted)
            .orElseThrow(() ->
                new SpellingException(
                    Texts.of(
                        "spelling.none",
                        wanted.getDisplayLanguage(),
                        example(wanted),
                        folders.own().toString())));
    SpellingDictionary dictionary =
        Optional.ofNullable(last).filter(one -> one.files().equals(files)).orElse(null);
    if (dictionary == null) {
      last = null;
      dictionary = SpellingDictionary.open(files);
      last = dictionary;
    }
    return new SpellChecker(dictionary, ownWords.load());
  }

  private Locale wanted(String language) {
    Locale asked = Locale.forLanguageTag(language.replace('_', '-'));
    boolean ofUser =
        asked.getLanguage().isEmpty()
            || (asked.getCountry().isEmpty() && asked.getLanguage().equals(system.getLanguage()));
    return ofUser ? system : asked;
  }

  private static String example(Locale language) {
    return language.toLanguageTag().replace('-', '_');
  }

  /** The languages that there are dictionaries of. */
  public List<Locale> languages() {
    return folders.all().stream().map(DictionaryFiles::language).toList();
  }

  /** Keeps a word for good: it is right from now on, in every film. */
  public void addWord(String word) throws StoreException {
    ownWords.add(word);
  }

  /** Gives the memory of the dictionary back; the next check reads it again. */
  public synchronized void forget() {
    last = null;
  }
}
