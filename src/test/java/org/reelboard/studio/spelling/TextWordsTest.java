package org.reelboard.studio.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TextWordsTest {
  private static final String ODD =
      "aZé\u0301ß’'-‐.,#@/:_0٣ \n\u00AD\u200B\u200D京かไחבกй❤\uFE0F👍\uD83D\uDE00\u0000\u202E";

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static List<String> words(String text) {
    return TextWords.of(text).stream().map(one -> one.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “Good morning!” she said—twice. | Good;morning;she;said;twice
          don't don’t l'homme ’twas goin’ | don't;don’t;l'homme;twas;goin
          a well-known half-truth - or so | a;well-known;half-truth;or;so
          see www.example.org/page, ok?   | see;ok
          e.g. the U.S. of (example.com)  | the;of
          stop.Then go...on               | stop;Then;go;on
          https://a.b/c mail me@home.org  | mail
          @someone and (#tag) C# and/or   | and;C;and;or
          4k 1st H264 Covid-19 2026       | 4k;1st;H264;Covid-19;2026
          ❤️ love 👍🏽 it 👨‍👩‍👧                | love;it
          Привет мир שלום עולם            | Привет;мир;שלום;עולם
          Lake京都 なに ภาษาไทย              | Lake
          cafe\u0301 cam\u00ADera         | cafe\u0301;cam\u00ADera
          """)
  void wordsAreWithoutWhatStandsAroundThem(String text, String expected) {
    assertEquals(List.of(unescaped(expected).split(";")), words(unescaped(text)));
  }

  private static String unescaped(String text) {
    return text.replace("\\u0301", "\u0301").replace("\\u00AD", "\u00AD");
  }

  @Test
  void partsHaveNoDigits() {
    String text = "Covid-19-like";
    assertEquals(
        List.of("Covid", "like"),
        TextWords.parts(text, TextWords.of(text).getFirst()).stream()
            .map(one -> one.in(text))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsFollowEachOtherAndHoldNoSpace(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(80); length > 0; length--) {
      text.append(ODD.charAt(random.nextInt(ODD.length())));
    }
    int end = 0;
    for (TextWord word : TextWords.of(text.toString())) {
      assertTrue(word.start() >= end && word.end() > word.start(), text::toString);
      String found = word.in(text.toString());
      assertTrue(found.chars().noneMatch(Character::isWhitespace), found);
      assertTrue(Character.isLetterOrDigit(found.codePointAt(0)) || found.charAt(0) == '_', found);
      end = word.end();
    }
    assertTrue(end <= text.length());
  }

  @Test
  void aHundredThousandLettersAndHyphensAreOneWord() {
    String text = "ab-".repeat(33_333) + "a";
    assertEquals(1, TextWords.of(text).size());
    assertEquals(List.of(), words(".x".repeat(50_000) + "@"));
  }
}
