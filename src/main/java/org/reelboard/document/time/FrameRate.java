package org.reelboard.document.time;

import java.math.BigInteger;

/**
 * Frames per second as a fraction in lowest terms, such as 30/1 or 30000/1001.
 *
 * @param numerator above 0
 * @param denominator above 0
 */
public record FrameRate(int numerator, int denominator) {
  public FrameRate {
    if (numerator <= 0 || denominator <= 0) {
      throw new IllegalArgumentException(
          "a frame rate must be above 0: " + numerator + "/" + denominator);
    }
    int common = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).intValue();
    numerator /= common;
    denominator /= common;
  }

  public static FrameRate of(int framesPerSecond) {
    return new FrameRate(framesPerSecond, 1);
  }

  /**
   * Reads {@code 30000/1001} or {@code 30}.
   *
   * @throws IllegalArgumentException if it is neither, or not above 0
   */
  public static FrameRate parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return of(Integer.parseInt(text.strip()));
    }
    return new FrameRate(
        Integer.parseInt(text.substring(0, slash).strip()),
        Integer.parseInt(text.substring(slash + 1).strip()));
  }

  /** The instant of a frame: n/r, to the nearest flick. */
  public Time instant(long frame) {
    return new Time(
        Rounding.divideHalfUp(
            BigInteger.valueOf(frame)
                .multiply(BigInteger.valueOf(denominator))
                .multiply(BigInteger.valueOf(Time.FLICKS_PER_SECOND)),
            BigInteger.valueOf(numerator)));
  }

  /** The frame whose instant is nearest, halves up: where an edge of the layout is snapped to. */
  public long nearestFrame(Time time) {
    return Rounding.divideHalfUp(framesTimesFlicks(time), flicksTimesDenominator());
  }

  /** The frame that is on screen at this time: the last one whose instant is not after it. */
  public long frameAt(Time time) {
    long nearest = nearestFrame(time);
    return instant(nearest).isAfter(time) ? nearest - 1 : nearest;
  }

  private BigInteger framesTimesFlicks(Time time) {
    return BigInteger.valueOf(time.flicks()).multiply(BigInteger.valueOf(numerator));
  }

  private BigInteger flicksTimesDenominator() {
    return BigInteger.valueOf(Time.FLICKS_PER_SECOND).multiply(BigInteger.valueOf(denominator));
  }

  /** Frames per second as a floating number, for showing. */
  public double approximate() {
    return (double) numerator / denominator;
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
