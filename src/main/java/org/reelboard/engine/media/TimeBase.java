package org.reelboard.engine.media;

import java.math.BigInteger;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.reelboard.document.time.Time;

/**
 * How long a tick of a stream is: numerator/denominator seconds, both above 0.
 *
 * @param numerator above 0
 * @param denominator above 0
 */
record TimeBase(long numerator, long denominator) {
  /** A copy, which stays when FFmpeg's memory is freed. */
  static TimeBase of(AVRational rational) {
    return new TimeBase(Math.max(1, rational.num()), Math.max(1, rational.den()));
  }

  /** Ticks of one sample each. */
  static TimeBase ofSamples(int rate) {
    return new TimeBase(1, rate);
  }

  /** The time of a tick, in whole flicks towards zero; zero where it is out of all range. */
  Time time(long ticks) {
    BigInteger flicks =
        BigInteger.valueOf(ticks)
            .multiply(BigInteger.valueOf(numerator))
            .multiply(BigInteger.valueOf(Time.FLICKS_PER_SECOND))
            .divide(BigInteger.valueOf(denominator));
    return flicks.bitLength() < Long.SIZE ? new Time(flicks.longValue()) : Time.ZERO;
  }

  /** The tick nearest to a time, halves up. */
  long nearest(Time time) {
    return new TimeBase(1, Time.FLICKS_PER_SECOND).to(this, time.flicks());
  }

  /** The tick of another base nearest to one of this, halves up. */
  long to(TimeBase other, long ticks) {
    BigInteger divisor =
        BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.numerator));
    BigInteger[] parts =
        BigInteger.valueOf(ticks)
            .multiply(BigInteger.valueOf(numerator))
            .multiply(BigInteger.valueOf(other.denominator))
            .shiftLeft(1)
            .add(divisor)
            .divideAndRemainder(divisor.shiftLeft(1));
    return parts[0].longValue() - (parts[1].signum() < 0 ? 1 : 0);
  }

  /** True if a tick of this base is longer than one of another. */
  boolean isCoarserThan(TimeBase other) {
    return numerator * other.denominator > other.numerator * denominator;
  }
}
