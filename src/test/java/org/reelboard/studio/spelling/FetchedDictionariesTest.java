package org.reelboard.studio.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reelboard.document.ReelboardException;

/** The dictionaries that the build fetches; without npm there are none. */
final class FetchedDictionariesTest {
  private static final Path FETCHED = DictionaryFolders.besideTheProgram();

  @TempDir private Path folder;

  @BeforeEach
  void areThere() {
    Assumptions.assumeTrue(
        Files.isDirectory(FETCHED),
        "the dictionaries were not fetched, as npm or a network was not there when this was built");
  }

  private SpellChecker checker(String language) throws ReelboardException {
    DictionaryFolders folders = new DictionaryFolders(folder, List.of(FETCHED));
    return new Spelling(folders, new OwnWordsFile(folder.resolve("own.txt")), Locale.US)
        .checker(language);
  }

  @Test
  void eachHasItsLicence() throws IOException {
    Set<String> languages =
        new DictionaryFolders(folder, List.of(FETCHED))
            .all().stream()
                .map(one -> one.language().toLanguageTag().toLowerCase(Locale.ROOT) + ".txt")
                .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> licences = Files.list(FETCHED.resolve("licences"))) {
      assertEquals(
          languages,
          licences
              .map(one -> String.valueOf(one.getFileName()))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    assertEquals(8, languages.size());
  }

  /**
   * What Hunspell 1.7.1 says of right, inflected, joined and mistyped words, with the same files.
   */
  @Test
  void sayWhatHunspellSays() throws IOException, ReelboardException {
    List<String> differences = new ArrayList<>();
    String language = "";
    SpellingDictionary dictionary = null;
    for (String line : Files.readAllLines(Path.of("src/test/resources/spelling/hunspell.tsv"))) {
      String[] parts = line.split("\t", -1);
      if (dictionary == null || !parts[0].equals(language)) {
        language = parts[0];
        dictionary = open(language);
      }
      if (dictionary.has(parts[1]) != parts[2].equals("+")) {
        differences.add(line);
      }
    }
    assertEquals(List.of(), differences);
  }

  private static SpellingDictionary open(String language) throws SpellingException {
    return SpellingDictionary.open(
        new DictionaryFolders(FETCHED, List.of())
            .find(Locale.forLanguageTag(language))
            .orElseThrow());
  }

  @Test
  void usualMistakesAreFoundAndMended() throws ReelboardException {
    SpellChecker english = checker("en");
    assertEquals(
        List.of("recieve", "definately", "wierd"),
        english.check("I definitely recieve it; it's definately wierd, naïve café-goer!").stream()
            .map(Misspelling::word)
            .toList());
    assertEquals("receive", english.suggestions("recieve", 3).getFirst());
    assertEquals("definitely", english.suggestions("definately", 3).getFirst());
    assertEquals("weird", english.suggestions("wierd", 3).getFirst());
    assertEquals("you're", english.suggestions("youre", 3).getFirst());
  }

  @Test
  void countriesSpellTheirOwnWay() throws ReelboardException {
    assertEquals(List.of(), checker("en-GB").check("My favourite colour, organised."));
    assertEquals(2, checker("en-US").check("My favourite colour").size());
  }

  @Test
  void otherLanguagesAndScriptsAreKnown() throws ReelboardException {
    assertEquals(List.of(), checker("fr").check("L’homme d’aujourd’hui va à l'école. Привет"));
    assertEquals(List.of(), checker("es").check("¿Dónde está el mañana?"));
    assertEquals(List.of(), checker("nl").check("Goedemorgen, hoe gaat het?"));
    SpellChecker russian = checker("ru");
    assertEquals(List.of(), russian.check("Доброе утро, Instagram"));
    assertEquals(
        List.of("утрo"), russian.check("доброе утрo").stream().map(Misspelling::word).toList());
    assertTrue(russian.suggestions("превет", 5).contains("привет"));
  }
}
