package org.reelboard.engine.media;

import java.math.BigInteger;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.reelboard.document.time.Time;

/** Between exact time and the ticks of a stream's time base. */
final class Ticks {
  private Ticks() {}

  /** The time of a tick; zero where it is out of all range. */
  static Time time(long ticks, AVRational base) {
    BigInteger flicks =
        BigInteger.valueOf(ticks)
            .multiply(BigInteger.valueOf(base.num()))
            .multiply(BigInteger.valueOf(Time.FLICKS_PER_SECOND))
            .divide(BigInteger.valueOf(base.den()));
    return flicks.bitLength() < Long.SIZE ? new Time(flicks.longValue()) : Time.ZERO;
  }

  /** The tick nearest to a time, halves up. */
  static long nearest(Time time, AVRational base) {
    BigInteger divisor =
        BigInteger.valueOf(base.num()).multiply(BigInteger.valueOf(Time.FLICKS_PER_SECOND));
    BigInteger[] parts =
        BigInteger.valueOf(time.flicks())
            .multiply(BigInteger.valueOf(base.den()))
            .shiftLeft(1)
            .add(divisor)
            .divideAndRemainder(divisor.shiftLeft(1));
    return parts[0].longValue() - (parts[1].signum() < 0 ? 1 : 0);
  }
}
