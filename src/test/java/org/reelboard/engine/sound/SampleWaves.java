package org.reelboard.engine.sound;

import java.util.Random;

/** Shapes of sounds that were never heard. */
public final class SampleWaves {
  private SampleWaves() {}

  /** Something like music or speech: it swells and falls, and is never the same. */
  public static Waveform of(long seconds, long seed) {
    int buckets = (int) (seconds * Mix.SAMPLE_RATE / Waveform.BUCKET);
    Random random = new Random(seed);
    short[] peaks = new short[buckets];
    short[] powers = new short[buckets];
    for (int bucket = 0; bucket < buckets; bucket++) {
      double swell = 0.15 + 0.3 * Math.abs(Math.sin(bucket * 0.011)) * Math.sin(bucket * 0.0007);
      double peak = Math.abs(swell) * (0.5 + 0.5 * random.nextDouble());
      peaks[bucket] = Waveform.stored(peak);
      powers[bucket] = Waveform.stored(peak / 3);
    }
    return Waveform.of((long) buckets * Waveform.BUCKET, peaks, powers);
  }
}
