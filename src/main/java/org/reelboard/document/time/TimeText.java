package org.reelboard.document.time;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How a time is written: as a decimal number of seconds where that is exact to the flick, else as a
 * fraction of seconds such as {@code 1001/30000}.
 */
public final class TimeText {
  /** Flicks have the prime factors 3 and 7 beside 2 and 5: a multiple of 3*3*7*7 is a decimal. */
  private static final long NOT_DECIMAL = 3L * 3 * 7 * 7;

  /** Longer than any exact time in range; reading a million digits would take very long. */
  private static final int MOST_CHARACTERS = 100;

  private TimeText() {}

  /** True where the time is a decimal number of seconds. */
  public static boolean isDecimal(Time time) {
    return time.flicks() % NOT_DECIMAL == 0;
  }

  /**
   * The exact decimal seconds of a time for which {@link #isDecimal} holds, without zeros behind.
   */
  public static BigDecimal decimal(Time time) {
    BigDecimal seconds =
        BigDecimal.valueOf(time.flicks())
            .divide(BigDecimal.valueOf(Time.FLICKS_PER_SECOND))
            .stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }

  public static String write(Time time) {
    if (isDecimal(time)) {
      return decimal(time).toPlainString();
    }
    BigInteger flicks = BigInteger.valueOf(time.flicks());
    BigInteger second = BigInteger.valueOf(Time.FLICKS_PER_SECOND);
    BigInteger common = flicks.gcd(second);
    return flicks.divide(common) + "/" + second.divide(common);
  }

  /**
   * Reads either form.
   *
   * @throws NumberFormatException if the text is neither, the denominator is not above 0, or the
   *     time is out of range
   */
  public static Time read(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new NumberFormatException("too long for a time: " + text.length() + " characters");
    }
    int slash = text.indexOf('/');
    try {
      if (slash < 0) {
        return Time.seconds(text.strip());
      }
      BigInteger numerator = new BigInteger(text.substring(0, slash).strip());
      BigInteger denominator = new BigInteger(text.substring(slash + 1).strip());
      if (denominator.signum() <= 0) {
        throw new NumberFormatException("the denominator must be above 0: " + text);
      }
      BigInteger second = BigInteger.valueOf(Time.FLICKS_PER_SECOND);
      return new Time(Rounding.divideHalfUp(numerator.multiply(second), denominator));
    } catch (ArithmeticException e) {
      throw (NumberFormatException)
          new NumberFormatException("time out of range: " + text).initCause(e);
    }
  }
}
