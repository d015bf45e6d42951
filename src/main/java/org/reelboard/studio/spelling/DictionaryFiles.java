package org.reelboard.studio.spelling;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A dictionary of Hunspell's form, which is two files.
 *
 * @param language as the files' name has it, such as {@code en-GB}
 * @param affixes how words are inflected ({@code .aff})
 * @param words the words ({@code .dic})
 */
public record DictionaryFiles(Locale language, Path affixes, Path words) {
  private static final String AFFIXES = ".aff";
  private static final String WORDS = ".dic";

  static boolean isAffixes(Path file) {
    return file.toString().endsWith(AFFIXES);
  }

  /** The dictionary that a file of affixes belongs to. */
  static DictionaryFiles of(Path affixes) {
    String file = String.valueOf(affixes.getFileName());
    String name = file.substring(0, file.length() - AFFIXES.length());
    return new DictionaryFiles(
        Locale.forLanguageTag(name.replace('_', '-')),
        affixes,
        affixes.resolveSibling(name + WORDS));
  }
}
