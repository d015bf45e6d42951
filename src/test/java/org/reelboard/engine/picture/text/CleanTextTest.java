package org.reelboard.engine.picture.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CleanTextTest {
  @Test
  void leavesAGoodTextAsItIs() {
    String text = "Good morning\nمرحبا 👨‍👩‍👧 Việt";
    assertEquals(new CleanText(text, List.of()), CleanText.of(text));
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertEquals(
        new CleanText("a\uFFFDb\uFFFD", List.of(new TextProblem.BrokenCharacters(2))),
        CleanText.of("a\uD83Db\uDE00"));
  }

  @Test
  void leavesControlCharactersOutButKeepsLinesAndMakesTabsSpaces() {
    assertEquals(
        new CleanText("a b\nc\nd", List.of(new TextProblem.ControlCharacters(2))),
        CleanText.of("\u0000a\tb\r\nc\rd\u0007"));
  }

  @Test
  void cutsHeapsOfMarks() {
    assertEquals(
        new CleanText("a" + "\u0301".repeat(4) + "b", List.of(new TextProblem.HeapedMarks(96))),
        CleanText.of("a" + "\u0301".repeat(100) + "b"));
  }

  @Test
  void leavesOutFramesThatNoTypefaceHas() {
    assertEquals(
        new CleanText("1\uFE0F", List.of(new TextProblem.Frames(1))),
        CleanText.of("1\uFE0F\u20E3"));
  }

  @Test
  void showsOnlyTheBeginningOfABook() {
    CleanText clean = CleanText.of("x".repeat(100_000));
    assertEquals(
        new CleanText(
            "x".repeat(CleanText.MOST), List.of(new TextProblem.TooLong(CleanText.MOST, 100_000))),
        clean);
  }

  @Test
  void whatIsCleanStaysAsItIsWhateverItWas() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        raw.append((char) random.nextInt(0x10000));
      }
      String once = CleanText.of(raw.toString()).text();
      assertEquals(new CleanText(once, List.of()), CleanText.of(once));
    }
  }
}
