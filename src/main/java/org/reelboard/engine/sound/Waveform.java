package org.reelboard.engine.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a file's sound: the peak and the root mean square of each bucket of samples, both
 * channels together, and the same of ever larger buckets, each twice as long as the one below. So a
 * picture of any stretch looks at no more than a few buckets for each of its columns.
 *
 * <p>Immutable; for any thread.
 */
public final class Waveform {
  /** Samples of {@link Mix#SAMPLE_RATE} in the smallest bucket: 2.7 ms. */
  public static final int BUCKET = 128;

  /** Amplitudes are kept in steps of 1/16384 and so up to 2: float files go beyond full scale. */
  private static final double STEPS = 16_384;

  private static final int FEW = 64;

  /** That of a file without sound. */
  public static final Waveform NONE = of(0, new short[0], new short[0]);

  private final long samples;
  private final List<Level> levels;

  /** One size of bucket. */
  private static final class Level {
    private final short[] peaks;
    private final short[] powers;

    Level(short[] peaks, short[] powers) {
      this.peaks = peaks;
      this.powers = powers;
    }

    int buckets() {
      return peaks.length;
    }
  }

  private Waveform(long samples, List<Level> levels) {
    this.samples = samples;
    this.levels = List.copyOf(levels);
  }

  /**
   * The shape with these smallest buckets.
   *
   * @param samples how long the sound is
   * @param peaks of each bucket, as {@link #stored} has it; not copied
   * @param powers root mean square of each bucket, likewise
   */
  static Waveform of(long samples, short[] peaks, short[] powers) {
    List<Level> levels = new ArrayList<>();
    Level level = new Level(peaks, powers);
    levels.add(level);
    while (level.buckets() > FEW) {
      level = half(level);
      levels.add(level);
    }
    return new Waveform(samples, levels);
  }

  private static Level half(Level finer) {
    int buckets = (finer.buckets() + 1) / 2;
    short[] peaks = new short[buckets];
    short[] powers = new short[buckets];
    for (int index = 0; index < buckets; index++) {
      int left = 2 * index;
      int right = Math.min(left + 1, finer.buckets() - 1);
      peaks[index] = (short) Math.max(finer.peaks[left], finer.peaks[right]);
      double a = finer.powers[left];
      double b = finer.powers[right];
      powers[index] = (short) Math.round(Math.sqrt((a * a + b * b) / 2));
    }
    return new Level(peaks, powers);
  }

  /** An amplitude as it is kept. */
  static short stored(double amplitude) {
    return (short) Math.min(Short.MAX_VALUE, Math.round(amplitude * STEPS));
  }

  /** How long the sound is, in samples of {@link Mix#SAMPLE_RATE}. */
  public long samples() {
    return samples;
  }

  /** What it takes in memory. */
  public long bytes() {
    return levels.stream().mapToLong(level -> 2L * Short.BYTES * level.buckets()).sum();
  }

  short[] peaks() {
    return levels.getFirst().peaks.clone();
  }

  short[] powers() {
    return levels.getFirst().powers.clone();
  }

  /**
   * Fills columns of a picture, from their first on; beyond the sound they are 0.
   *
   * @param from the sample at which the first column begins; may be negative
   * @param samplesPerColumn above 0
   */
  public void draw(double from, double samplesPerColumn, WaveformColumns into) {
    int size = 0;
    while (size + 1 < levels.size() && (BUCKET << (size + 1)) <= samplesPerColumn) {
      size++;
    }
    Level level = levels.get(size);
    double bucket = BUCKET << size;
    for (int column = 0; column < into.count(); column++) {
      double start = from + column * samplesPerColumn;
      if (start + samplesPerColumn <= 0 || start >= samples) {
        into.set(column, 0, 0);
      } else {
        int first = (int) Math.max(0, Math.floor(start / bucket));
        int behind = (int) Math.ceil((start + samplesPerColumn) / bucket);
        sum(level, first, Math.min(level.buckets(), Math.max(first + 1, behind)), column, into);
      }
    }
  }

  private static void sum(Level level, int first, int behind, int column, WaveformColumns into) {
    int peak = 0;
    double power = 0;
    for (int index = first; index < behind; index++) {
      peak = Math.max(peak, level.peaks[index]);
      double one = level.powers[index];
      power += one * one;
    }
    int count = Math.max(1, behind - first);
    into.set(column, (float) (peak / STEPS), (float) (Math.sqrt(power / count) / STEPS));
  }
}
