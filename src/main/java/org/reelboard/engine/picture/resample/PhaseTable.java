package org.reelboard.engine.picture.resample;

/**
 * The weights of a filter for positions that differ from pixel to pixel, to the nearest 1/2048 of a
 * source pixel: computing them anew for each would cost more than the picture.
 */
final class PhaseTable {
  private static final int PHASES = 2048;

  private final int reach;
  private final float[] weights;

  /**
   * @param pitch source samples between neighbouring output samples
   * @param step pixels of the source to one of its samples
   */
  PhaseTable(Filter filter, double pitch, double step) {
    double stretch = filter.stretch(pitch, step);
    reach = (int) Math.ceil(filter.kernel().radius() * stretch);
    weights = new float[(PHASES + 1) * count()];
    for (int phase = 0; phase <= PHASES; phase++) {
      double total = 0;
      for (int tap = 0; tap < count(); tap++) {
        total += weight(filter, stretch, phase, tap);
      }
      for (int tap = 0; tap < count(); tap++) {
        weights[phase * count() + tap] = (float) (weight(filter, stretch, phase, tap) / total);
      }
    }
  }

  private double weight(Filter filter, double stretch, int phase, int tap) {
    return filter.kernel().at((tap - before() - (double) phase / PHASES) / stretch);
  }

  /** How many source pixels count for an output pixel. */
  int count() {
    return 2 * reach;
  }

  /** How many of them lie before the pixel at or before the position. */
  int before() {
    return reach - 1;
  }

  /** Where in {@link #weights} those for a position begin. */
  int at(double position) {
    int phase = (int) ((position - Math.floor(position)) * PHASES + 0.5);
    return phase * count();
  }

  /** {@link #count} weights for each phase. */
  float[] weights() {
    return weights;
  }
}
