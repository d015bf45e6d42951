package org.reelboard.document.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An instant or a length of time as a whole number of flicks. A flick is 1/705,600,000 s, so every
 * usual frame and sample is a whole number of them (https://github.com/facebookarchive/Flicks). May
 * be negative.
 */
public record Time(long flicks) implements Comparable<Time> {
  public static final long FLICKS_PER_SECOND = 705_600_000L;
  public static final Time ZERO = new Time(0);
  private static final int MOST_DIGITS = 19;

  public static Time ofSeconds(long seconds) {
    return new Time(Math.multiplyExact(seconds, FLICKS_PER_SECOND));
  }

  /** The given seconds, rounded to the nearest flick, halves up. */
  public static Time ofSeconds(BigDecimal seconds) {
    return new Time(
        roundHalfUp(
            seconds.multiply(BigDecimal.valueOf(FLICKS_PER_SECOND)), "time out of range: "));
  }

  /** The given seconds as written, such as "1.5"; rounded to the nearest flick, halves up. */
  public static Time seconds(String decimal) {
    return ofSeconds(new BigDecimal(decimal));
  }

  /** numerator/denominator seconds, rounded to the nearest flick, halves up. */
  public static Time ofFraction(long numerator, long denominator) {
    return new Time(
        Rounding.divideHalfUp(
            BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(FLICKS_PER_SECOND)),
            BigInteger.valueOf(denominator)));
  }

  /** The instant of a sample (or of any other regular tick) at a rate per second. */
  public static Time ofSamples(long samples, int rate) {
    return ofFraction(samples, rate);
  }

  public Time plus(Time other) {
    return new Time(Math.addExact(flicks, other.flicks));
  }

  public Time minus(Time other) {
    return new Time(Math.subtractExact(flicks, other.flicks));
  }

  /** This time multiplied by a decimal factor, rounded to the nearest flick, halves up. */
  public Time times(BigDecimal factor) {
    return new Time(roundHalfUp(factor.multiply(BigDecimal.valueOf(flicks)), "time too long: "));
  }

  /** This time divided by a decimal factor, rounded to the nearest flick, halves up. */
  public Time dividedBy(BigDecimal factor) {
    BigDecimal scaled = BigDecimal.valueOf(flicks).setScale(0);
    return new Time(
        scaled
            .divide(factor, 9, RoundingMode.FLOOR)
            .add(new BigDecimal("0.5"))
            .setScale(0, RoundingMode.FLOOR)
            .longValueExact());
  }

  /** The number of the nearest sample at a rate per second, halves up. */
  public long toSamples(int rate) {
    return Rounding.divideHalfUp(
        BigInteger.valueOf(flicks).multiply(BigInteger.valueOf(rate)),
        BigInteger.valueOf(FLICKS_PER_SECOND));
  }

  public boolean isNegative() {
    return flicks < 0;
  }

  public boolean isPositive() {
    return flicks > 0;
  }

  public boolean isZero() {
    return flicks == 0;
  }

  public boolean isAfter(Time other) {
    return flicks > other.flicks;
  }

  public boolean isBefore(Time other) {
    return flicks < other.flicks;
  }

  public static Time min(Time a, Time b) {
    return a.flicks <= b.flicks ? a : b;
  }

  public static Time max(Time a, Time b) {
    return a.flicks >= b.flicks ? a : b;
  }

  /** Seconds as a floating number: for showing and for progress, never for placing anything. */
  public double approximateSeconds() {
    return (double) flicks / FLICKS_PER_SECOND;
  }

  @Override
  public int compareTo(Time other) {
    return Long.compare(flicks, other.flicks);
  }

  /** The written form, see {@link TimeText}. */
  @Override
  public String toString() {
    return TimeText.write(this);
  }

  private static long roundHalfUp(BigDecimal value, String problem) {
    // Numbers such as 1e999999999 must not be written out to be rounded.
    long digitsBeforePoint = (long) value.precision() - value.scale();
    if (value.signum() == 0 || digitsBeforePoint < 0) {
      return 0;
    }
    if (digitsBeforePoint > MOST_DIGITS) {
      throw new ArithmeticException(problem + value);
    }
    BigDecimal whole = value.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
    try {
      return whole.longValueExact();
    } catch (ArithmeticException e) {
      throw new ArithmeticException(problem + value);
    }
  }
}
