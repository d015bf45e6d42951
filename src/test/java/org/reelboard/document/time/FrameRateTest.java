package org.reelboard.document.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameRateTest {
  @ParameterizedTest
  @CsvSource({"30, 30/1", "30/1, 30/1", "60000/2002, 30000/1001", "' 25 / 1 ', 25/1", "12/24, 1/2"})
  void aRateIsAFractionInLowestTerms(String text, String written) {
    assertEquals(written, FrameRate.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0", "0/1", "30/0", "-30", "30/-1", "29.97", "30/1/1", "1e3"})
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> FrameRate.parse(text));
  }

  @Test
  void framesOfNtscAreExact() {
    FrameRate ntsc = new FrameRate(30000, 1001);
    assertEquals("1001/30000", ntsc.instant(1).toString());
    assertEquals("1001", ntsc.instant(30000).toString());
    assertEquals("-1001/30000", ntsc.instant(-1).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"24/1", "25/1", "30/1", "30000/1001", "60/1", "17/1", "24000/1001"})
  void theInstantOfAFrameIsThatFrame(String text) {
    FrameRate rate = FrameRate.parse(text);
    Random random = new Random(1);
    for (int round = 0; round < 1000; round++) {
      long frame = random.nextLong(-100_000, 5_000_000);
      Time instant = rate.instant(frame);
      assertEquals(frame, rate.nearestFrame(instant));
      assertEquals(frame, rate.frameAt(instant));
      assertEquals(frame - 1, rate.frameAt(instant.minus(new Time(1))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "24/1, 1, 2, 1",
    "24/1, 3, 2, 2",
    "24/1, -1, 2, 0",
    "25/1, 1, 2, 1",
    "30/1, 5, 2, 3",
    "60/1, -3, 2, -1",
    "30000/1001, 7, 2, 4"
  })
  void halfAFrameIsSnappedUp(String text, int numerator, int denominator, long frame) {
    FrameRate rate = FrameRate.parse(text);
    Time time = new Time(rate.instant(numerator).flicks() / denominator);
    assertEquals(frame, rate.nearestFrame(time));
    assertEquals(frame - 1, rate.nearestFrame(time.minus(new Time(1))));
  }

  @Test
  void theFrameOnScreenIsTheLastThatHasBegun() {
    FrameRate rate = FrameRate.of(30);
    assertEquals(0, rate.frameAt(rate.instant(1).minus(new Time(1))));
    assertEquals(1, rate.frameAt(rate.instant(1)));
    assertEquals(-1, rate.frameAt(new Time(-1)));
  }

  @Test
  void theApproximationIsForShowing() {
    assertTrue(Math.abs(new FrameRate(30000, 1001).approximate() - 29.97) < 0.001);
  }
}
