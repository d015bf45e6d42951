package org.reelboard.document.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LineBreaksTest {
  private static List<String> lines(String text, String language, int columns) {
    return LineBreaks.of(text, language, TextWidth::of, columns).stream()
        .map(one -> one.in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Short enough|Short enough",
        "en|Good morning, how are you all today?|Good morning,/how are you all today?",
        "en|I went to the market and bought some apples|I went to the market/and bought some apples",
        "en|We walked for 12 kilometres today in the rain|We walked for 12 kilometres/today in the rain",
        "en|Yesterday I met old Anna Karenina at the station|Yesterday I met old/Anna Karenina at the station",
        "en|The price of this thing is 1 000 000 dollars|The price of this thing/is 1 000 000 dollars",
        "en|He said that Dr. Smith could not come|He said that Dr. Smith/could not come",
        "en|one\\ntwo|one/two",
        "de|Wir fahren morgen mit dem Zug nach Hamburg|Wir fahren morgen/mit dem Zug nach Hamburg",
        "fr|Elle est partie avec les enfants de la voisine|Elle est partie avec/les enfants de la voisine",
        "xx|aaaa bbbb cccc dddd eeee ffff gggg|aaaa bbbb cccc dddd/eeee ffff gggg",
        "ja|今日はとても良い天気ですね、散歩に行きましょう|今日はとても良い天気ですね、/散歩に行きましょう",
        "en|Donaudampfschifffahrtsgesellschaftskapitän is a word|Donaudampfschifffahrtsgesellschaftskapitän/is a word"
      })
  void linesAreBrokenWhereTheMeaningAllowsIt(String language, String text, String broken) {
    String given = text.replace("\\n", "\n");
    assertEquals(List.of(broken.split("/")), lines(given, language, 28));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** The fewest lines are those that a line filled word by word needs. */
  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLostNothingTooWideAndNoLineTooMany(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(30);
    for (int index = 0; index < words; index++) {
      text.append(index == 0 ? "" : " ").append("x".repeat(1 + random.nextInt(9)));
    }
    List<String> lines = lines(text.toString(), "en", 20);
    assertEquals(text.toString(), String.join(" ", lines));
    assertTrue(lines.stream().allMatch(line -> line.length() <= 20), lines::toString);
    assertEquals(greedy(text.toString().split(" "), 20), lines.size(), lines::toString);
  }

  private static int greedy(String[] words, int columns) {
    int lines = 1;
    int column = -1;
    for (String word : words) {
      if (column + 1 + word.length() > columns) {
        lines++;
        column = word.length();
      } else {
        column += 1 + word.length();
      }
    }
    return lines;
  }
}
