package org.reelboard.document.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeTest {
  /** The rates for which flicks were made: a frame or sample of each is whole flicks. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        24, 25, 30, 48, 50, 60, 90, 100, 120, 8000, 16000, 22050, 24000, 32000, 44100, 48000, 88200,
        96000, 192000
      })
  void oneTickOfAUsualRateIsExact(int rate) {
    assertEquals(0, Time.FLICKS_PER_SECOND % rate);
    Time hour = Time.ofSeconds(3600);
    assertEquals(hour, Time.ofSamples(3600L * rate, rate));
    assertEquals(3600L * rate + 1, hour.plus(Time.ofSamples(1, rate)).toSamples(rate));
  }

  @ParameterizedTest
  @ValueSource(ints = {24000, 30000, 60000, 120000})
  void oneFrameOfAnNtscRateIsExact(int numerator) {
    assertEquals(0, Time.FLICKS_PER_SECOND * 1001 % numerator);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0000000007, 0",
    "0.00000000071, 1",
    "-0.00000000071, -1",
    "1.5, 1058400000",
    "-1.5, -1058400000",
    "1e-30, 0",
    "-1e-30, 0",
    "1e-999999999, 0",
    "0e999999999, 0",
    "1.5e1, 10584000000"
  })
  void secondsAreRoundedToTheNearestFlick(String seconds, long flicks) {
    assertEquals(new Time(flicks), Time.seconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 2", "-1, 0", "-3, -1", "2, 1", "-2, -1"})
  void halvesOfAFlickAreRoundedUp(long halves, long flicks) {
    assertEquals(new Time(flicks), Time.ofFraction(halves, 2 * Time.FLICKS_PER_SECOND));
    assertEquals(new Time(flicks), new Time(halves).times(new BigDecimal("0.5")));
    assertEquals(new Time(flicks), new Time(halves).dividedBy(new BigDecimal("2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1e999999999", "13100000000", "99999999999999999999"})
  void aTimeThatIsTooLargeIsRefusedAtOnce(String seconds) {
    assertThrows(ArithmeticException.class, () -> Time.seconds(seconds));
  }

  @Test
  void sumsAndProductsDoNotWrapAround() {
    Time most = new Time(Long.MAX_VALUE);
    assertThrows(ArithmeticException.class, () -> most.plus(new Time(1)));
    assertThrows(ArithmeticException.class, () -> new Time(Long.MIN_VALUE).minus(new Time(1)));
    assertThrows(ArithmeticException.class, () -> most.times(new BigDecimal("1.1")));
    assertThrows(ArithmeticException.class, () -> Time.ofSeconds(Long.MAX_VALUE));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 48000, 24000", "0, 44100, 0", "-1, 8000, -8000"})
  void samplesAreCountedFromTheTime(String seconds, int rate, long samples) {
    assertEquals(samples, Time.seconds(seconds).toSamples(rate));
  }

  @Test
  void halfASampleIsRoundedUp() {
    Time sample = Time.ofSamples(1, 48000);
    Time half = new Time(sample.flicks() / 2);
    assertEquals(1, half.toSamples(48000));
    assertEquals(0, half.minus(new Time(1)).toSamples(48000));
    assertEquals(0, Time.ZERO.minus(half).toSamples(48000));
    assertEquals(-1, Time.ZERO.minus(half).minus(new Time(1)).toSamples(48000));
  }

  @Test
  void multiplyingIsExactAgainstWholeNumbers() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      long flicks = random.nextLong(-(1L << 50), 1L << 50);
      int thousandths = 1 + random.nextInt(4000);
      BigInteger twice =
          BigInteger.valueOf(flicks)
              .multiply(BigInteger.valueOf(thousandths))
              .multiply(BigInteger.TWO)
              .add(BigInteger.valueOf(1000));
      long expected = Math.floorDiv(twice.longValueExact(), 2000L);
      assertEquals(
          expected,
          new Time(flicks).times(BigDecimal.valueOf(thousandths, 3)).flicks(),
          () -> flicks + " x " + thousandths + "/1000");
    }
  }

  @Test
  void timesAreOrdered() {
    Time a = new Time(-1);
    Time b = new Time(1);
    assertTrue(a.isBefore(b) && b.isAfter(a) && a.compareTo(b) < 0);
    assertTrue(a.isNegative() && b.isPositive() && Time.ZERO.isZero());
    assertEquals(a, Time.min(a, b));
    assertEquals(b, Time.max(a, b));
  }
}
