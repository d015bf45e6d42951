package org.reelboard.studio.spelling;

import java.util.Locale;
import java.util.Map;

/** How well a dictionary suits a language. */
final class LanguageFit {
  private static final int LANGUAGE = 1;
  private static final int HOME = 2;
  private static final int ANY_COUNTRY = 4;
  private static final int COUNTRY = 8;
  private static final int PLAIN = 1;
  private static final int WEIGHT = 2;

  /** Languages whose usual country is not written like themselves. */
  private static final Map<String, String> HOMES =
      Map.of("en", "US", "sv", "SE", "da", "DK", "cs", "CZ", "uk", "UA", "el", "GR", "nb", "NO");

  private LanguageFit() {}

  /** 0 where it does not at all; the higher the better. */
  static int of(Locale wanted, Locale dictionary) {
    if (!language(wanted).equals(language(dictionary)) || !sameScript(wanted, dictionary)) {
      return 0;
    }
    return country(wanted, dictionary) * WEIGHT + (dictionary.getVariant().isEmpty() ? PLAIN : 0);
  }

  /** Norwegian without more is what most write of it. */
  private static String language(Locale locale) {
    return locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
  }

  private static boolean sameScript(Locale wanted, Locale dictionary) {
    return wanted.getScript().equals(dictionary.getScript());
  }

  private static int country(Locale wanted, Locale dictionary) {
    String country = dictionary.getCountry();
    if (country.equals(wanted.getCountry())) {
      return COUNTRY;
    }
    if (country.isEmpty()) {
      return ANY_COUNTRY;
    }
    String language = language(dictionary);
    String home = HOMES.getOrDefault(language, language.toUpperCase(Locale.ROOT));
    return country.equals(home) ? HOME : LANGUAGE;
  }
}
