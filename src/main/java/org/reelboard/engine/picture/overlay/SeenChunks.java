package org.reelboard.engine.picture.overlay;

import java.util.BitSet;

/**
 * Where something of a layer is seen: for each two rows of luma, which are one of chroma, the
 * chunks of columns that are not clear. A title is clear for the most part, between its letters and
 * inside of its frame.
 */
final class SeenChunks {
  /** Columns of luma in a chunk; half as many of chroma. */
  static final int COLUMNS = 64;

  private final BitSet seen = new BitSet();
  private final int count;

  /**
   * @param columns of luma
   */
  SeenChunks(int columns) {
    this.count = (columns + COLUMNS - 1) / COLUMNS;
  }

  /** Chunks in a row. */
  int count() {
    return count;
  }

  /** Says that something is seen in a chunk. */
  void set(int pair, int chunk) {
    seen.set(pair * count + chunk);
  }

  /** The next chunk in which something is seen, or their count. */
  int start(int pair, int from) {
    int next = seen.nextSetBit(pair * count + from);
    return next < 0 ? count : Math.min(next - pair * count, count);
  }

  /** The next chunk in which nothing is seen, or their count. */
  int end(int pair, int from) {
    return Math.min(seen.nextClearBit(pair * count + from) - pair * count, count);
  }
}
