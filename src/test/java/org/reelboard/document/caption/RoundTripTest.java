package org.reelboard.document.caption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.document.project.WordMark;
import org.reelboard.document.time.Time;

/** What is written is read as it was. */
final class RoundTripTest {
  private static final List<String> WORDS =
      List.of(
          "hello", "42", "1", "a<b", "&", "<3", "one>two", "Ünïcödé", "日本語", "مرحبا", "🎬",
          "e\u0301", "-", "NOTE", "#x");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static List<TimedText> random(Random random, boolean marked) {
    List<TimedText> captions = new ArrayList<>();
    long at = random.nextInt(3000);
    for (int count = 1 + random.nextInt(8); count > 0; count--) {
      long length = 100L + random.nextInt(4000);
      captions.add(caption(random, at, length, marked));
      at += length + random.nextInt(2) * random.nextLong(2000);
    }
    return captions;
  }

  private static TimedText caption(Random random, long at, long length, boolean marked) {
    StringBuilder text = new StringBuilder();
    List<WordMark> marks = new ArrayList<>();
    long spoken = 0;
    for (int words = 1 + random.nextInt(8); words > 0; words--) {
      if (!text.isEmpty()) {
        text.append(random.nextInt(5) == 0 ? '\n' : ' ');
      }
      spoken += 1 + random.nextInt((int) length / 4);
      if (marked && spoken < length && random.nextInt(3) > 0) {
        marks.add(new WordMark(text.length(), milliseconds(spoken)));
      }
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return new TimedText(0, milliseconds(at), milliseconds(at + length), text.toString(), marks);
  }

  private static Time milliseconds(long count) {
    return Time.ofFraction(count, 1000);
  }

  private static ReadCaptions read(String name, String file) {
    try {
      ReadCaptions read = CaptionReader.read(name, file.getBytes(UTF_8), Time.ZERO);
      return new ReadCaptions(
          read.captions().stream()
              .map(one -> new TimedText(0, one.start(), one.end(), one.text(), one.words()))
              .toList(),
          read.notes());
    } catch (CaptionFileException e) {
      throw new AssertionError(file, e);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void srtComesBackAsItWas(long seed) {
    List<TimedText> captions = random(new Random(seed), false);
    assertEquals(
        new ReadCaptions(captions, List.of()), read("a.srt", CaptionWriter.SRT.write(captions)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void webVttComesBackWithTheTimesOfItsWords(long seed) {
    List<TimedText> captions = random(new Random(seed), true);
    assertEquals(
        new ReadCaptions(captions, List.of()), read("a.vtt", CaptionWriter.VTT.write(captions)));
  }
}
