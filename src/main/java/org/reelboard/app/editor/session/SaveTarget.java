package org.reelboard.app.editor.session;

import java.nio.file.Path;

/**
 * Where a project is saved that a chooser has named: always with the ending by which projects are
 * found and opened, once, whatever of it was written or left standing.
 *
 * @param chosen as it was named, and as the chooser has asked about where such a file was there
 * @param file where it goes
 */
public record SaveTarget(Path chosen, Path file) {
  private static final String ENDING = ".reel.json";

  private static final String LAST = ".json";

  public static SaveTarget of(Path chosen) {
    String name = chosen.getFileName().toString();
    String stem = name;
    while (stem.endsWith(LAST)) {
      stem = without(without(stem, LAST), ENDING.substring(0, ENDING.length() - LAST.length()));
    }
    // Nothing but endings is no name.
    return new SaveTarget(chosen, stem.isEmpty() ? chosen : chosen.resolveSibling(stem + ENDING));
  }

  /** What a project of that title is usually called. */
  public static String nameOf(String title) {
    return title.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-") + ENDING;
  }

  /** True where another file is meant than the one that the chooser has asked about. */
  public boolean isUnasked() {
    return !file.equals(chosen);
  }

  private static String without(String name, String ending) {
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
