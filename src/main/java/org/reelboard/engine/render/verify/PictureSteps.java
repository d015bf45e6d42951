package org.reelboard.engine.render.verify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * How much each frame of a film differs from the one before. A frame that was repeated, dropped or
 * spoilt stands out among its neighbours, so that all frames are watched though few are drawn anew.
 */
final class PictureSteps {
  /** Steps below this, in square steps, are an encoder's noise. */
  private static final double NOISE = 0.5;

  /** How much smaller than those around it the step to a repeated frame is, at least. */
  private static final double MUCH_SMALLER = 4;

  /** How much larger than those around it the step over a dropped frame is, at least. */
  private static final double MUCH_LARGER = 2.5;

  /** Around a step, on each side. */
  private static final int AROUND = 4;

  /** Looking at more than these would take too long; those that stand out most come first. */
  private static final int MOST = 12;

  private final double[] steps;

  /**
   * @param steps the mean squared difference of frame n + 1 and frame n
   */
  PictureSteps(List<Double> steps) {
    this.steps = steps.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The numbers of the frames that should be looked at more closely. */
  NavigableSet<Long> suspects() {
    NavigableSet<Long> suspects = new TreeSet<>();
    mostStriking(repeats()).forEach(suspects::add);
    mostStriking(jumps()).forEach(suspects::add);
    return suspects;
  }

  private LongStream mostStriking(double[] strength) {
    return LongStream.range(0, strength.length)
        .filter(index -> strength[(int) index] > 1)
        .boxed()
        .sorted(Comparator.comparingDouble((Long index) -> -strength[index.intValue()]))
        .limit(MOST)
        .mapToLong(index -> index + 1);
  }

  /** Against what came before or what comes after, as a picture may be frozen for long. */
  private double[] repeats() {
    double[] strength = new double[steps.length];
    for (int index = 0; index < steps.length; index++) {
      double usual = Math.max(median(index - AROUND, index), median(index + 1, index + 1 + AROUND));
      strength[index] = usual < NOISE ? 0 : usual / (steps[index] + NOISE) / MUCH_SMALLER;
    }
    return strength;
  }

  private double[] jumps() {
    double[] strength = new double[steps.length];
    for (int index = 0; index < steps.length; index++) {
      double usual = median(index - AROUND, index + AROUND + 1);
      strength[index] = steps[index] / (usual + NOISE) / MUCH_LARGER;
    }
    return strength;
  }

  private double median(int from, int to) {
    double[] sorted = Arrays.copyOfRange(steps, Math.max(0, from), Math.min(steps.length, to));
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
