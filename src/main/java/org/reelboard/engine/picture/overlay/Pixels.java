package org.reelboard.engine.picture.overlay;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Drawn pixels of a region, with one column more to its left: premultiplied, 8 bits each, from the
 * highest: alpha, red, green, blue.
 */
final class Pixels {
  private final Region region;
  private final MemorySegment memory;
  private boolean isClear;

  /**
   * @param memory row after row
   */
  Pixels(Region region, MemorySegment memory) {
    this.region = region;
    this.memory = memory;
  }

  Region region() {
    return region;
  }

  /** Copies two rows that follow each other. */
  void copyPair(int firstRow, int[] target) {
    long at = (long) firstRow * stride() * Integer.BYTES;
    MemorySegment.copy(memory, ValueLayout.JAVA_INT, at, target, 0, 2 * stride());
  }

  /** Clears some columns of two rows that follow each other. */
  void clearPair(int firstRow, int from, int to) {
    for (int row = firstRow; row < firstRow + 2; row++) {
      long at = (long) row * stride() + from;
      memory.asSlice(at * Integer.BYTES, (long) (to - from) * Integer.BYTES).fill((byte) 0);
    }
  }

  /** Says that all that was drawn has been cleared. */
  void setClear() {
    isClear = true;
  }

  /** Clears what has not been cleared. */
  void clear() {
    if (!isClear) {
      memory.fill((byte) 0);
      isClear = true;
    }
  }

  /** All of them, the lowest byte of each first. */
  byte[] bytes() {
    return memory.toArray(ValueLayout.JAVA_BYTE);
  }

  /** Pixels in a row. */
  int stride() {
    return region.width() + 1;
  }
}
