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

  /** All of them, the lowest byte of each first. */
  byte[] bytes() {
    return memory.toArray(ValueLayout.JAVA_BYTE);
  }

  /** Pixels in a row. */
  int stride() {
    return region.width() + 1;
  }
}
