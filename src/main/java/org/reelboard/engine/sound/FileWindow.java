package org.reelboard.engine.sound;

import java.util.Arrays;
import org.reelboard.engine.media.MediaException;

/** A stretch of constant length of a sound, at any place; beyond the sound it is silent. */
final class FileWindow {
  /** So little energy that it is silence: keeps the likeness of silence defined. */
  private static final double SILENCE = 1e-9;

  private final StereoSource file;
  private final float[] samples;
  private final float[] part;
  private final int length;
  private long from;
  private boolean filled;
  private long end = Long.MAX_VALUE;

  FileWindow(StereoSource file, int length) {
    this.file = file;
    this.length = length;
    this.samples = new float[Mix.CHANNELS * length];
    this.part = new float[Mix.CHANNELS * length];
  }

  /** The sample behind the sound's last one, as far as is known: it is learnt by looking there. */
  long end() {
    return end;
  }

  /**
   * Lays the window so that it begins at a sample of the sound.
   *
   * @param first may be negative
   */
  void moveTo(long first) throws MediaException {
    int kept = 0;
    if (filled && first >= from && first < from + length) {
      kept = (int) (from + length - first);
      System.arraycopy(samples, Mix.CHANNELS * (length - kept), samples, 0, Mix.CHANNELS * kept);
    }
    filled = false;
    from = first;
    fill(kept);
    filled = true;
  }

  private void fill(int kept) throws MediaException {
    int done = kept;
    if (from + done < 0) {
      int silent = (int) Math.min(length - done, -(from + done));
      Arrays.fill(samples, Mix.CHANNELS * done, Mix.CHANNELS * (done + silent), 0f);
      done += silent;
    }
    if (done < length && from + done < end) {
      file.seek(from + done);
    }
    while (done < length && from + done < end) {
      int read = file.read(part, length - done);
      if (read == 0) {
        end = from + done;
      }
      System.arraycopy(part, 0, samples, Mix.CHANNELS * done, Mix.CHANNELS * read);
      done += read;
    }
    Arrays.fill(samples, Mix.CHANNELS * done, samples.length, 0f);
  }

  /** Fills an array from this place in the window on. */
  void copy(int offset, float[] into) {
    System.arraycopy(samples, Mix.CHANNELS * offset, into, 0, into.length);
  }

  /**
   * Where the window is most like this sound: where their correlation is highest, measured by the
   * window's energy there. In doubt, the place nearest to the middle.
   *
   * @param places how many are looked at, an odd number, from the window's first sample on
   */
  int mostAlike(float[] sound, int places) {
    int best = places / 2;
    double most = likeness(sound, best);
    for (int distance = 1; distance <= places / 2; distance++) {
      for (int place : new int[] {places / 2 - distance, places / 2 + distance}) {
        double likeness = likeness(sound, place);
        if (likeness > most) {
          most = likeness;
          best = place;
        }
      }
    }
    return best;
  }

  private double likeness(float[] sound, int place) {
    int offset = Mix.CHANNELS * place;
    // Two sums of each, as one sum waits for itself.
    float leftProduct = 0;
    float rightProduct = 0;
    float leftEnergy = 0;
    float rightEnergy = 0;
    for (int i = 0; i < sound.length; i += Mix.CHANNELS) {
      float left = samples[offset + i];
      float right = samples[offset + i + 1];
      leftProduct += sound[i] * left;
      rightProduct += sound[i + 1] * right;
      leftEnergy += left * left;
      rightEnergy += right * right;
    }
    return (leftProduct + rightProduct) / Math.sqrt(leftEnergy + rightEnergy + SILENCE);
  }
}
