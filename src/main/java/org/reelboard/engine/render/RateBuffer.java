package org.reelboard.engine.render;

import org.reelboard.document.time.FrameRate;

/**
 * A player's buffer as the cap of the bit rate sees it: it fills at the cap, holds a second of it,
 * and each picture is taken out of it at once when its turn to be decoded comes (a leaky bucket as
 * in ITU-T H.264, Annex C). Reckoned exactly, in bits times the rate's numerator.
 */
final class RateBuffer {
  private static final int PERCENT = 100;

  private final long numerator;
  private final long size;
  private final long perFrame;

  /**
   * @param bitsASecond the cap
   */
  RateBuffer(long bitsASecond, FrameRate rate) {
    this.numerator = rate.numerator();
    this.size = Math.multiplyExact(bitsASecond, numerator);
    this.perFrame = Math.multiplyExact(bitsASecond, (long) rate.denominator());
  }

  /**
   * What came of some pictures.
   *
   * @param fill of the buffer behind the last one
   * @param deficit how much too much the worst was, 0 where the cap held
   */
  record Outcome(long fill, long deficit) {
    boolean holds() {
      return deficit == 0;
    }
  }

  /** A deficit in bits, rounded up. */
  long bits(long deficit) {
    return Math.ceilDiv(deficit, numerator);
  }

  /** A buffer's fill. */
  long percent(int percent) {
    return size / PERCENT * percent;
  }

  /**
   * Takes pictures out of the buffer, in the order of their decoding. What a player would have to
   * wait for is left out of account behind the picture.
   *
   * @param bytes of each picture
   */
  Outcome take(long fill, int[] bytes) {
    long now = fill;
    long deficit = 0;
    for (int picture : bytes) {
      now -= (long) picture * Byte.SIZE * numerator;
      deficit = Math.max(deficit, -now);
      now = Math.min(size, Math.max(0, now) + perFrame);
    }
    return new Outcome(now, deficit);
  }
}
