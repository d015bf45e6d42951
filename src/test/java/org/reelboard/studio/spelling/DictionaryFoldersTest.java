package org.reelboard.studio.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DictionaryFoldersTest {
  @TempDir private Path folder;

  @BeforeEach
  void severalDictionaries() throws IOException {
    for (String name :
        List.of(
            "en",
            "en_GB",
            "de_CH",
            "de_DE",
            "de_DE_frami",
            "pt_BR",
            "pt_PT",
            "sr",
            "sr_Latn",
            "nb_NO")) {
      SmallDictionary.write(folder.resolve("system"), name);
    }
    Files.writeString(folder.resolve("system").resolve("fr.aff"), "SET UTF-8");
  }

  private DictionaryFolders folders() {
    return new DictionaryFolders(
        folder.resolve("own"), List.of(folder.resolve("none"), folder.resolve("system")));
  }

  private Optional<String> found(String language) {
    return folders()
        .find(Locale.forLanguageTag(language))
        .map(one -> String.valueOf(one.words().getFileName()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, en.dic", "en-US, en.dic", "en-GB, en_GB.dic", "en-IE, en.dic", "de, de_DE.dic",
    "de-AT, de_DE.dic", "de-CH, de_CH.dic", "pt, pt_PT.dic", "pt-BR, pt_BR.dic", "sr, sr.dic",
    "sr-Latn, sr_Latn.dic", "no, nb_NO.dic"
  })
  void theDictionaryOfTheCountryElseOneOfTheLanguage(String language, String file) {
    assertEquals(Optional.of(file), found(language));
  }

  @ParameterizedTest
  @CsvSource({"fr", "ja", "und"})
  void aLanguageMayHaveNone(String language) {
    assertEquals(Optional.empty(), found(language));
  }

  @Test
  void theUsersOwnCountsMost() throws IOException {
    SmallDictionary.write(folder.resolve("own"), "de-DE");
    assertEquals(Optional.of("de-DE.dic"), found("de"));
    assertEquals(
        1, folders().all().stream().filter(one -> one.language().equals(Locale.GERMANY)).count());
  }
}
