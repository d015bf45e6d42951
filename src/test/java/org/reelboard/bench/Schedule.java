package org.reelboard.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Pieces of work spread over cores, the longest first, as the worker does. */
final class Schedule {
  private Schedule() {}

  /** When the last piece is done, in the unit of the pieces. */
  static double length(List<Double> pieces, int cores) {
    PriorityQueue<Double> free = new PriorityQueue<>();
    for (int core = 0; core < cores; core++) {
      free.add(0.0);
    }
    List<Double> longestFirst = new ArrayList<>(pieces);
    longestFirst.sort(Comparator.reverseOrder());
    double end = 0;
    for (double piece : longestFirst) {
      double done = free.remove() + piece;
      free.add(done);
      end = Math.max(end, done);
    }
    return end;
  }
}
