package org.reelboard.engine.picture.resample;

/**
 * The pass along a row: every output sample is the weighted sum of a few neighbours in the row,
 * each added to the sum of those before it, so that all ways of doing it agree to the bit.
 */
sealed interface Gathering permits PlainGathering, VectorGathering {
  /** Samples that a row must have room for behind its last one; they may hold anything. */
  int ROOM = 64;

  /**
   * Computes a row of a frame.
   *
   * @param row sums of source samples in units of a {@link Plane}, from the lowest that counts on
   * @param target gets the row in 8 bits
   * @param at where in the target
   */
  void toBytes(Taps taps, float[] row, byte[] target, int at);

  /** The fastest that this machine has. */
  static Gathering fastest() {
    PlainGathering plain = new PlainGathering();
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        ? new VectorGathering(plain)
        : plain;
  }
}
