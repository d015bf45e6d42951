package org.reelboard.document.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

final class TwoLinesTest {
  private static final Time SIX = Time.ofSeconds(6);

  private static ReadCaptions parted(TimedText one) {
    return TwoLines.of(new ReadCaptions(List.of(one), List.of()), "en", 20);
  }

  @Test
  void whatFitsStaysAsItIs() {
    TimedText one = new TimedText(3, Time.ZERO, SIX, "one line\nand another", List.of());
    assertEquals(new ReadCaptions(List.of(one), List.of()), parted(one));
  }

  @Test
  void longOnesArePartedWithTheirTimeAndTheirMarks() {
    TimedText one =
        new TimedText(
            3,
            Time.ofSeconds(1),
            Time.ofSeconds(7),
            "This is what I said to her,\nbut then she answered that\nshe knew it all along.",
            List.of(new WordMark(28, Time.ofSeconds(4)), new WordMark(32, Time.ofSeconds(5))));
    ReadCaptions read = parted(one);
    assertEquals(
        List.of(
            new TimedText(
                3, Time.ofSeconds(1), Time.ofSeconds(5), "This is what I said to her,", List.of()),
            new TimedText(
                3,
                Time.ofSeconds(5),
                Time.ofFraction(77, 12),
                "but then she answered",
                List.of(new WordMark(0, Time.ZERO), new WordMark(4, Time.ofSeconds(1)))),
            new TimedText(
                3,
                Time.ofFraction(77, 12),
                Time.ofSeconds(7),
                "that she knew it all along.",
                List.of())),
        read.captions());
    assertEquals(List.of(3), read.notes().stream().map(CaptionNote::line).toList());
  }

  @Test
  void aHundredThousandCharactersArePartedWithoutLoss() {
    String text = "word ".repeat(20_000).strip();
    List<TimedText> captions =
        parted(new TimedText(1, Time.ZERO, Time.ofSeconds(60), text, List.of())).captions();
    assertEquals(text, captions.stream().map(TimedText::text).collect(Collectors.joining(" ")));
    assertTrue(captions.stream().allMatch(one -> one.text().length() <= 41));
    assertEquals(Time.ofSeconds(60), captions.getLast().end());
  }
}
