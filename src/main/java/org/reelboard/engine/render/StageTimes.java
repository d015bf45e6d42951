package org.reelboard.engine.render;

/**
 * Where the time of an export went, in nanoseconds of the threads that did it, added up.
 *
 * @param decode reading and decoding sources
 * @param composite drawing frames, and mixing sound
 * @param encode encoding
 * @param mux joining the pieces into the file
 * @param waiting for the disk, and for what other threads were making
 */
public record StageTimes(long decode, long composite, long encode, long mux, long waiting) {
  public static final StageTimes NONE = new StageTimes(0, 0, 0, 0, 0);

  /** All of them together. */
  public long total() {
    return decode + composite + encode + mux + waiting;
  }

  public StageTimes plus(StageTimes other) {
    return new StageTimes(
        decode + other.decode,
        composite + other.composite,
        encode + other.encode,
        mux + other.mux,
        waiting + other.waiting);
  }
}
