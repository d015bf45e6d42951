package org.reelboard.document.caption;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words of a language that say where a line may well be broken; all in lower case.
 *
 * @param articles and what else stands right before a noun
 * @param titles before a name
 * @param units behind a number
 */
record FunctionWords(
    Set<String> articles,
    Set<String> conjunctions,
    Set<String> prepositions,
    Set<String> titles,
    Set<String> units) {
  private static final String BUNDLE = "org.reelboard.assets.languages.words";

  /** The words of a language, as BCP 47 has it; only units for one that nothing is known of. */
  static FunctionWords of(String language) {
    ResourceBundle here = bundle(Locale.forLanguageTag(language));
    ResourceBundle everywhere = bundle(Locale.ROOT);
    Set<String> units = new HashSet<>(words(here, "units"));
    units.addAll(words(everywhere, "units"));
    return new FunctionWords(
        words(here, "articles"),
        words(here, "conjunctions"),
        words(here, "prepositions"),
        words(here, "titles"),
        units);
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> words(ResourceBundle bundle, String kind) {
    return Arrays.stream(bundle.getString(kind).split(","))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
