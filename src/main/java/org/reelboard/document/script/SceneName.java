package org.reelboard.document.script;

/** Names for scenes, from the words in them. */
final class SceneName {
  private static final int LONGEST = 40;

  private SceneName() {}

  /** The first words of a text, as many as make a name. */
  static String of(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return withoutEnd(line);
    }
    int cut = line.offsetByCodePoints(0, LONGEST);
    int space = line.lastIndexOf(' ', cut);
    return withoutEnd(line.substring(0, space > LONGEST / 3 ? space : cut)) + "…";
  }

  private static String withoutEnd(String line) {
    return line.replaceAll("[\\s.,;:。、，；：]+$", "");
  }
}
