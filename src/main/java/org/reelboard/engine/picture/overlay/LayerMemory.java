package org.reelboard.engine.picture.overlay;

import java.util.ArrayList;
import java.util.List;

/**
 * Samples of layers that are gone, for those that come: what moves has another layer on every
 * frame, and clearing new memory takes longer than laying it. Not for several threads at once.
 */
final class LayerMemory {
  /** Those of one layer: its luma and its chroma. */
  private static final int KEPT = 3;

  private final List<int[]> free = new ArrayList<>();

  /** So many samples or more; they may hold anything. */
  int[] take(int count) {
    for (int i = 0; i < free.size(); i++) {
      // Small layers do not hold what a large one needs.
      if (free.get(i).length >= count && free.get(i).length <= 4L * count) {
        return free.remove(i);
      }
    }
    return new int[count];
  }

  /** Samples that nobody reads any more. */
  void give(int[] samples) {
    if (free.size() == KEPT) {
      free.removeFirst();
    }
    free.add(samples);
  }
}
