package org.reelboard.studio.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.store.StoreException;

final class SpellCheckerTest {
  @TempDir private Path folder;
  private Spelling spelling = SmallDictionary.spelling(Path.of("none"));

  @BeforeEach
  void aSmallDictionary() throws IOException {
    SmallDictionary.write(folder.resolve("dictionaries"), "en");
    spelling = SmallDictionary.spelling(folder);
  }

  private String wrong(String text) throws ReelboardException {
    return spelling.checker("en").check(text).stream()
        .map(Misspelling::word)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good mornings, and we DON'T. One fine day we went to Paris!",
        "PARIS IS THE DAY",
        "don’t, goin’ out: ’Twas a day etc.",
        "well-known, co-operate, welcome-light",
        "the NASA and TVs",
        "we YouTube the iPhone",
        "x y z 4k H264 #hashtag @someone www.nowhere.xyz",
        "Привет שלום 你好 สวัสดี",
        "the näve na\u0308ve nave li\u00ADght",
        ""
      })
  void whatPeopleMeanIsRight(String text) throws ReelboardException {
    assertEquals("", wrong(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Good mornign and lake, mornign",
    "paris is the day, paris",
    "well-knwon lake, knwon",
    "THE MORNIGN, MORNIGN",
    "recieves’ light, recieves",
    "the Gооd day, Gооd"
  })
  void whatIsNotIsTold(String text, String word) throws ReelboardException {
    assertEquals(word, wrong(text));
  }

  @Test
  void placesAreCountedInTheText() throws ReelboardException {
    assertEquals(
        List.of(new Misspelling(3, 10, "mornign"), new Misspelling(19, 24, "knwon")),
        spelling.checker("en").check("👍 mornign\n👍 well-knwon"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsToldStandsWhereItIsSaid(long seed) throws ReelboardException {
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "good", "mornign", "-", "’", " ", "\n", "👍", "京", "é", "#", ".", "9", "\uD83D", "X");
    StringBuilder made = new StringBuilder();
    for (int count = random.nextInt(40); count > 0; count--) {
      made.append(pieces.get(random.nextInt(pieces.size())));
    }
    String text = made.toString();
    int end = 0;
    for (Misspelling one : spelling.checker("en").check(text)) {
      assertEquals(one.word(), text.substring(one.start(), one.end()));
      assertTrue(one.start() >= end, text);
      end = one.end();
    }
  }

  @Test
  void whatWasMeantIsGuessed() throws ReelboardException {
    SpellChecker checker = spelling.checker("en");
    assertEquals("receive", checker.suggestions("recieve", 3).getFirst());
    assertEquals("Morning", checker.suggestions("Mornign", 3).getFirst());
    assertEquals("don't", checker.suggestions("dont", 3).getFirst());
    assertEquals("don’t", checker.suggestions("don’tt", 3).getFirst());
    assertTrue(checker.suggestions("recieve", 1).size() <= 1);
    assertEquals(List.of(), checker.suggestions("x".repeat(100_000), 3));
  }

  @Test
  void ownWordsAreRightFromThenOn() throws ReelboardException, IOException {
    assertEquals("Reelboard Reelboard's yeet Yeet", wrong("Reelboard Reelboard's yeet Yeet"));
    spelling.addWord("Reelboard");
    spelling.addWord("yeet");
    spelling.addWord("O’Neill");
    assertEquals("", wrong("Reelboard Reelboard's yeet Yeet"));
    assertEquals("", wrong("REELBOARD YEET"));
    assertEquals("", wrong("O'Neill’s day, O’Neill"));
    assertEquals("reelboard", wrong("the reelboard"));
    assertEquals(
        List.of("O'Neill", "Reelboard", "yeet"),
        Files.readAllLines(folder.resolve("own/words.txt")));
  }

  @Test
  void ownWordsThatAreNoTextAreTold() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.write(folder.resolve("own/words.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
    StoreException problem = assertThrows(StoreException.class, () -> spelling.checker("en"));
    assertTrue(problem.sentence().contains("words.txt"), problem.sentence());
  }

  @Test
  void aLanguageWithoutADictionaryIsToldWithWhatToDo() {
    SpellingException problem =
        assertThrows(SpellingException.class, () -> spelling.checker("fi-FI"));
    assertTrue(problem.sentence().contains("Finnish"), problem.sentence());
    assertTrue(problem.sentence().contains("fi_FI.dic"), problem.sentence());
    assertTrue(problem.sentence().contains(folder.toString()), problem.sentence());
  }

  @Test
  void theUsersLanguageStandsInForNone() throws ReelboardException {
    assertEquals("en", spelling.checker("").language().toLanguageTag());
    spelling.forget();
    assertEquals("en", spelling.checker("und").language().toLanguageTag());
  }

  @Test
  void anythingCanBeChecked() throws ReelboardException {
    SpellChecker checker = spelling.checker("en");
    assertEquals(List.of(), checker.check("\uD800 \uDC00 \u0000 \u0301\u0301"));
    assertEquals(1, checker.check("mornign\uD800").size());
    assertEquals(List.of(), checker.check("a\u0301".repeat(50_000)));
    assertEquals(20_000, checker.check("zzzq ".repeat(20_000)).size());
  }

  /** Each run damages another place; the library must never be stumbled over. */
  @Test
  void aDamagedDictionaryIsToldOrReadAsItIs() throws IOException {
    Random random = new Random(7);
    Path affixes = folder.resolve("dictionaries/en.aff");
    Path words = folder.resolve("dictionaries/en.dic");
    for (int run = 0; run < 300; run++) {
      Files.write(affixes, damaged(random, SmallDictionary.AFFIXES));
      Files.write(words, damaged(random, SmallDictionary.words()));
      spelling.forget();
      try {
        spelling.checker("en").check("Good mornign");
      } catch (ReelboardException e) {
        assertTrue(e.sentence().contains("en.aff"), e.sentence());
      }
    }
  }

  private static byte[] damaged(Random random, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    for (int count = random.nextInt(4); count > 0; count--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
    return Arrays.copyOf(bytes, length);
  }

  @Test
  void aCountThatLiesTakesNoMemory() throws IOException {
    Files.writeString(folder.resolve("dictionaries/en.dic"), "99999999\nword\n");
    assertThrows(SpellingException.class, () -> spelling.checker("en"));
    Files.writeString(folder.resolve("dictionaries/en.dic"), "");
    assertThrows(SpellingException.class, () -> spelling.checker("en"));
    Files.writeString(folder.resolve("dictionaries/en.dic"), "1\nword\n");
    Files.writeString(folder.resolve("dictionaries/en.aff"), "AF 2000000000\n");
    assertThrows(SpellingException.class, () -> spelling.checker("en"));
  }
}
