package org.reelboard.engine.sound;

import java.nio.file.Path;
import java.util.Arrays;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SoundReader;

/**
 * Finds the shape of a file's sound in one pass from front to back. Nothing of the sound is kept
 * but its buckets, so an hour takes some 5 MB, whatever the file. Not thread-safe.
 */
public final class WaveformReading implements AutoCloseable {
  private static final int BLOCK = 64 * Waveform.BUCKET;
  private static final int FIRST_ROOM = 4_096;

  private final SoundReader reader;
  private final float[] block = new float[Mix.CHANNELS * BLOCK];
  private short[] peaks = new short[FIRST_ROOM];
  private short[] powers = new short[FIRST_ROOM];
  private long samples;
  private float peak;
  private double energy;

  private WaveformReading(SoundReader reader) {
    this.reader = reader;
  }

  /**
   * Begins at the front of a file.
   *
   * @throws MediaException if it has no sound, or none that can be decoded
   */
  public static WaveformReading open(Path file) throws MediaException {
    return new WaveformReading(SoundReader.open(file));
  }

  /**
   * Reads on.
   *
   * @param most samples at which it stops, or a little behind
   * @return false at the end of the sound
   * @throws MediaException if the file can no longer be read
   */
  public boolean readOn(long most) throws MediaException {
    long behind = samples + most;
    while (samples < behind) {
      int read = reader.read(block, BLOCK);
      if (read == 0) {
        return false;
      }
      add(read);
    }
    return true;
  }

  private void add(int read) {
    for (int frame = 0; frame < read; frame++) {
      float left = block[Mix.CHANNELS * frame];
      float right = block[Mix.CHANNELS * frame + 1];
      peak = Math.max(peak, Math.max(Math.abs(left), Math.abs(right)));
      energy += left * left + right * right;
      samples++;
      if (samples % Waveform.BUCKET == 0) {
        store((int) (samples / Waveform.BUCKET) - 1, Waveform.BUCKET);
        peak = 0;
        energy = 0;
      }
    }
  }

  private void store(int bucket, int length) {
    if (bucket == peaks.length) {
      peaks = Arrays.copyOf(peaks, 2 * bucket);
      powers = Arrays.copyOf(powers, 2 * bucket);
    }
    peaks[bucket] = Waveform.stored(peak);
    powers[bucket] = Waveform.stored(Math.sqrt(energy / (Mix.CHANNELS * length)));
  }

  /** The shape of what was read so far. */
  public Waveform soFar() {
    int whole = (int) (samples / Waveform.BUCKET);
    int rest = (int) (samples % Waveform.BUCKET);
    if (rest > 0) {
      store(whole, rest);
    }
    int buckets = rest > 0 ? whole + 1 : whole;
    return Waveform.of(samples, Arrays.copyOf(peaks, buckets), Arrays.copyOf(powers, buckets));
  }

  @Override
  public void close() {
    reader.close();
  }
}
