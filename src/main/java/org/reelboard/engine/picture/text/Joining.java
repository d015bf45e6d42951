package org.reelboard.engine.picture.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Scripts whose letters hang together, so that none can be moved away from its neighbours. */
final class Joining {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.NKO,
          UnicodeScript.MANDAIC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI);

  private Joining() {}

  /** True if a letter of that part of the text joins its neighbours. */
  static boolean isIn(String text, int start, int end) {
    return text.substring(start, end)
        .codePoints()
        .anyMatch(point -> SCRIPTS.contains(UnicodeScript.of(point)));
  }
}
