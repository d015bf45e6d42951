package org.reelboard.app.editor.play;

import java.util.function.LongSupplier;

/** Where in the film the ear is, in samples at 48 kHz. */
sealed interface PlayClock {
  long NANOS_PER_SECOND = 1_000_000_000L;

  /** The sample of the film that is heard now. */
  long sample();

  /** Does not run. */
  record Standing(long sample) implements PlayClock {}

  /**
   * Runs with the machine's time: there is no sound.
   *
   * @param startNanos when the first sample was due, by the same {@code nanos}
   */
  record Free(long firstSample, long startNanos, LongSupplier nanos) implements PlayClock {
    @Override
    public long sample() {
      return firstSample + samplesIn(nanos.getAsLong() - startNanos);
    }
  }

  /**
   * Runs faster or slower than another, or backwards.
   *
   * @param usual a clock that began at the first sample
   * @param factor samples to each of the other's
   */
  record Paced(PlayClock usual, long firstSample, double factor) implements PlayClock {
    @Override
    public long sample() {
      return firstSample + Math.round((usual.sample() - firstSample) * factor);
    }
  }

  /**
   * Runs with a sound device. A device tells its position in steps; between two of them the clock
   * goes on with the machine's time, for a little while only, so that it stands when the sound
   * stands. It never goes back.
   */
  final class Following implements PlayClock {
    /** How far the clock runs on past the device's last word. */
    private static final long MOST_AHEAD = Film.SAMPLE_RATE / 20;

    private final SoundOutput output;
    private final LongSupplier nanos;
    private final long firstHeard;
    private final long offset;
    private long lastHeard;
    private long lastHeardNanos;
    private long latest;

    /**
     * @param firstSample the sample of the film that the device plays next
     */
    Following(SoundOutput output, long firstSample, LongSupplier nanos) {
      this.output = output;
      this.nanos = nanos;
      this.firstHeard = output.heard();
      this.offset = firstSample - firstHeard;
      this.lastHeard = firstHeard;
      this.latest = firstSample;
    }

    @Override
    public long sample() {
      long now = nanos.getAsLong();
      long heard = output.heard();
      if (heard == firstHeard) {
        return latest;
      }
      if (heard != lastHeard) {
        lastHeard = heard;
        lastHeardNanos = now;
      }
      long ahead = Math.min(MOST_AHEAD, samplesIn(now - lastHeardNanos));
      latest = Math.max(latest, heard + offset + ahead);
      return latest;
    }
  }

  private static long samplesIn(long nanos) {
    return Math.multiplyExact(nanos, Film.SAMPLE_RATE) / NANOS_PER_SECOND;
  }
}
