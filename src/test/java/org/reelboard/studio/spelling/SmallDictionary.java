package org.reelboard.studio.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A dictionary of a few English words, which needs nothing that is fetched. */
public final class SmallDictionary {
  public static final String AFFIXES =
      """
      SET UTF-8
      TRY esianrtolcdugmphbyfvkw'
      SFX S Y 1
      SFX S 0 s .
      REP 1
      REP ie ei
      """;

  private static final List<String> WORDS =
      List.of(
          "a",
          "and",
          "good",
          "morning/S",
          "the",
          "receive/S",
          "lake/S",
          "we",
          "went",
          "out",
          "one",
          "fine",
          "day/S",
          "don't",
          "Paris",
          "etc.",
          "goin'",
          "'twas",
          "co-operate",
          "nave",
          "welcome",
          "to",
          "light/S",
          "this",
          "is",
          "well",
          "known");

  private SmallDictionary() {}

  /** What the file of words holds. */
  public static String words() {
    return WORDS.size() + "\n" + String.join("\n", WORDS) + "\n";
  }

  /** Writes it into a folder, under the name of a language such as {@code en_US}. */
  public static void write(Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".aff"), AFFIXES);
    Files.writeString(folder.resolve(name + ".dic"), words());
  }

  /** A spell check of what was written into {@code dictionaries} in a folder, and that alone. */
  public static Spelling spelling(Path folder) {
    return new Spelling(
        new DictionaryFolders(folder.resolve("dictionaries"), List.of()),
        new OwnWordsFile(folder.resolve("own").resolve("words.txt")),
        Locale.US);
  }
}
