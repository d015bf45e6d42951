package org.reelboard.engine.render;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of findings that the engine has sentences for. */
final class Bundle {
  private Bundle() {}

  /** Such as width.warn for each key that begins and ends so. */
  static Set<String> kinds(String beginning, String... endings) {
    Set<String> kinds = new TreeSet<>();
    for (String key : ResourceBundle.getBundle("org.reelboard.assets.strings.engine").keySet()) {
      String ending = key.substring(key.lastIndexOf('.') + 1);
      if (key.startsWith(beginning) && Arrays.asList(endings).contains(ending)) {
        kinds.add(key.substring(beginning.length()));
      }
    }
    return kinds;
  }
}
