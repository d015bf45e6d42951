package org.reelboard.document.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

final class WordTimesTest {
  private static final Time TWO = Time.ofSeconds(2);

  private static SpokenWord word(int start, int end, String at, String until) {
    return new SpokenWord(start, end, Time.seconds(at), Time.seconds(until));
  }

  @Test
  void withoutMarksTheTimeIsSharedByLetters() {
    assertEquals(
        List.of(word(0, 2, "0", "0.5"), word(3, 6, "0.5", "1.25"), word(7, 11, "1.25", "2")),
        WordTimes.of("ab cde fgh.", List.of(), TWO));
  }

  @Test
  void wordsBetweenMarksShareTheirTime() {
    assertEquals(
        List.of(word(0, 1, "0.5", "1"), word(2, 3, "1", "1.5"), word(4, 5, "1.5", "2")),
        WordTimes.of(
            "a b c",
            List.of(new WordMark(0, Time.seconds("0.5")), new WordMark(4, Time.seconds("1.5"))),
            TWO));
  }

  @Test
  void marksPastTheEndOrBackwardsDoNoHarm() {
    assertEquals(
        List.of(word(0, 1, "0", "2"), word(2, 3, "2", "2"), word(4, 5, "2", "2")),
        WordTimes.of(
            "a b c",
            List.of(
                new WordMark(2, Time.ofSeconds(9)),
                new WordMark(4, Time.ofSeconds(1)),
                new WordMark(50, Time.ZERO)),
            TWO));
  }

  @Test
  void scriptsWithoutSpacesHaveWordsToo() {
    List<SpokenWord> words = WordTimes.of("今日は良い天気、です", List.of(), TWO);
    assertEquals(
        List.of("今日", "は", "良", "い", "天気、", "です"),
        words.stream().map(one -> "今日は良い天気、です".substring(one.start(), one.end())).toList());
    assertEquals(List.of(), WordTimes.of(" \n", List.of(), TWO));
  }
}
