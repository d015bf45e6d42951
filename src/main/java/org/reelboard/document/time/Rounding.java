package org.reelboard.document.time;

import java.math.BigInteger;

/** The one rounding of this project: to the nearest whole number, halves up (towards +infinity). */
final class Rounding {
  private Rounding() {}

  /**
   * numerator/denominator to the nearest whole number, halves up.
   *
   * @throws ArithmeticException if the denominator is 0 or the result leaves the range of a long
   */
  static long divideHalfUp(BigInteger numerator, BigInteger denominator) {
    BigInteger two = BigInteger.TWO;
    return floorDivide(numerator.multiply(two).add(denominator), denominator.multiply(two))
        .longValueExact();
  }

  /** numerator/denominator rounded down (towards -infinity). */
  static BigInteger floorDivide(BigInteger numerator, BigInteger denominator) {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != denominator.signum();
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }
}
