package org.reelboard.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a run cost, all its processes together.
 *
 * @param wall in seconds
 * @param processor processor time in seconds
 * @param memory the most that was resident at one time, in MiB
 * @param bytes of the file it made
 */
record Cost(double wall, double processor, double memory, long bytes) {
  /** Each figure's median by itself; of an even number the upper one. */
  static Cost median(List<Cost> runs) {
    return new Cost(
        median(runs, Cost::wall),
        median(runs, Cost::processor),
        median(runs, Cost::memory),
        (long) median(runs, Cost::bytes));
  }

  static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    return sorted[sorted.length / 2];
  }

  Cost plus(Cost other) {
    return new Cost(
        wall + other.wall,
        processor + other.processor,
        Math.max(memory, other.memory),
        bytes + other.bytes);
  }

  double megabytes() {
    return bytes / 1e6;
  }

  static Cost sum(Cost... costs) {
    return Arrays.stream(costs).reduce(new Cost(0, 0, 0, 0), Cost::plus);
  }
}
