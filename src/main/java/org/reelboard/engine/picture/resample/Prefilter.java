package org.reelboard.engine.picture.resample;

import java.util.Arrays;

/**
 * Prepares a picture once, so that every frame of a move over it needs only four taps each way: it
 * raises what their kernel will lower, and takes away what is too fine for it. The picture must
 * have at least {@link #LEAST_PITCH} samples to one of the output; then what a frame shows is as
 * sharp as the output can be, whatever the phase.
 */
public final class Prefilter {
  /** Samples to one of the output, at least. */
  public static final double LEAST_PITCH = 1.25;

  /** To how many times its own samples a picture needs to be enlarged to lose little here. */
  public static final double MOST_ENLARGED = 1.2;

  /** Found by trying: wider or narrower ones let sharpness vary more. */
  static final Kernel.KaiserBessel KERNEL = new Kernel.KaiserBessel(2, 8);

  // Frequencies in cycles a sample: all below the first pass, none above the second does. So a
  // frame
  // is about as sharp as a bilinear warp's are on the average. What is finer than that is mostly a
  // sensor's grain, which costs an encoder a fifth more bytes and lowers its SSIM by 0.003.
  private static final double PASSED = 0.14;
  private static final double STOPPED = 0.46;

  private static final int REACH = 5;
  private static final float[] TAPS = taps();

  private Prefilter() {}

  /** The prepared picture, to be drawn with {@link Filter#PREPARED}. */
  public static Raster of(Raster picture) {
    picture.planes().forEach(Prefilter::filter);
    return picture;
  }

  /** From the middle outwards: the inverse cosine transform of the response, cut softly. */
  private static float[] taps() {
    int steps = 256;
    double[] taps = new double[REACH + 1];
    double sum = 0;
    for (int tap = 0; tap <= REACH; tap++) {
      for (int step = 0; step < steps; step++) {
        double frequency = (step + 0.5) / (2 * steps);
        taps[tap] +=
            passed(frequency)
                / KERNEL.response(frequency)
                * StrictMath.cos(2 * Math.PI * frequency * tap);
      }
      taps[tap] *= StrictMath.cos(Math.PI / 2 * tap / (REACH + 1));
      sum += tap == 0 ? taps[tap] : 2 * taps[tap];
    }
    float[] normalised = new float[taps.length];
    for (int tap = 0; tap < taps.length; tap++) {
      normalised[tap] = (float) (taps[tap] / sum);
    }
    return normalised;
  }

  private static double passed(double frequency) {
    double way = Math.clamp((frequency - PASSED) / (STOPPED - PASSED), 0, 1);
    return (1 + StrictMath.cos(Math.PI * way)) / 2;
  }

  private static void filter(Plane plane) {
    filterRows(plane);
    filterColumns(plane);
  }

  private static void filterRows(Plane plane) {
    int width = plane.width();
    short[] samples = plane.samples();
    short[] line = new short[width + 2 * REACH];
    float[] sums = new float[width];
    for (int y = 0; y < plane.height(); y++) {
      filterRow(samples, y * width, line, sums);
    }
  }

  private static void filterRow(short[] samples, int at, short[] line, float[] sums) {
    int width = sums.length;
    Arrays.fill(line, 0, REACH, samples[at]);
    System.arraycopy(samples, at, line, REACH, width);
    Arrays.fill(line, REACH + width, line.length, samples[at + width - 1]);
    RowSums.setOne(line, REACH, TAPS[0], sums, width);
    for (int tap = 1; tap <= REACH; tap++) {
      RowSums.addBoth(line, line, REACH - tap, REACH + tap, TAPS[tap], sums, width);
    }
    Rounding.toShorts(sums, width, samples, at);
  }

  private static void filterColumns(Plane plane) {
    int width = plane.width();
    int last = plane.height() - 1;
    short[] samples = plane.samples();
    // The rows that were written over and are still needed.
    short[] before = new short[REACH * width];
    for (int row = 0; row < REACH; row++) {
      System.arraycopy(samples, 0, before, row * width, width);
    }
    float[] sums = new float[width];
    for (int y = 0; y <= last; y++) {
      filterColumnsAt(y, last, samples, before, sums);
    }
  }

  private static void filterColumnsAt(
      int y, int last, short[] samples, short[] before, float[] sums) {
    int width = sums.length;
    RowSums.setOne(samples, y * width, TAPS[0], sums, width);
    for (int tap = 1; tap <= REACH; tap++) {
      int above = Math.floorMod(y - tap, REACH) * width;
      int below = Math.min(y + tap, last) * width;
      RowSums.addBoth(before, samples, above, below, TAPS[tap], sums, width);
    }
    System.arraycopy(samples, y * width, before, y % REACH * width, width);
    Rounding.toShorts(sums, width, samples, y * width);
  }
}
