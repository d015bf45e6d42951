package org.reelboard.engine.render.verify;

import java.util.Arrays;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SoundReader;
import org.reelboard.engine.render.SoundSource;

/**
 * A whole sound, made small enough to be compared: the mean of both sides, and of every eight
 * samples.
 */
final class SoundTrace {
  private static final int REDUCTION = 8;

  /** Samples a second of a trace. */
  static final int RATE = SoundReader.RATE / REDUCTION;

  private static final int BLOCK = 1 << 12;

  private float[] samples = new float[RATE];
  private int count;
  private double sum;
  private int summed;

  private SoundTrace() {}

  /** The sound of a film's file, from its first picture on. */
  static SoundTrace of(SoundReader film) throws MediaException {
    SoundTrace trace = new SoundTrace();
    float[] block = new float[2 * BLOCK];
    for (int read = film.read(block, BLOCK); read > 0; read = film.read(block, BLOCK)) {
      trace.add(block, read);
    }
    return trace;
  }

  /**
   * The sound of a project.
   *
   * @param length in samples of 48 kHz
   */
  static SoundTrace of(SoundSource project, long length) throws MediaException {
    SoundTrace trace = new SoundTrace();
    float[] block = new float[2 * BLOCK];
    for (long at = 0; at < length; at += BLOCK) {
      int wanted = (int) Math.min(BLOCK, length - at);
      project.read(at, block, wanted);
      trace.add(block, wanted);
    }
    return trace;
  }

  int length() {
    return count;
  }

  /** A sample; 0 outside. */
  float at(int index) {
    return index < 0 || index >= count ? 0 : samples[index];
  }

  /** The mean square of a stretch. */
  double power(int from, int to) {
    double squares = 0;
    for (int index = from; index < to; index++) {
      squares += (double) at(index) * at(index);
    }
    return to > from ? squares / (to - from) : 0;
  }

  private void add(float[] stereo, int frames) {
    for (int index = 0; index < frames; index++) {
      sum += stereo[2 * index] + stereo[2 * index + 1];
      summed++;
      if (summed == REDUCTION) {
        append((float) (sum / (2 * REDUCTION)));
        sum = 0;
        summed = 0;
      }
    }
  }

  private void append(float sample) {
    if (count == samples.length) {
      samples = Arrays.copyOf(samples, 2 * count);
    }
    samples[count++] = sample;
  }
}
