package org.reelboard.engine.sound;

import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.MediaException;

/**
 * One stretch as it is being read. Its file is open only while the stretch is heard, so a film of a
 * thousand sounds holds few files open.
 */
final class Voice implements AutoCloseable {
  private final Stretch stretch;
  private final Opener opener;
  private @Nullable StereoSource source;
  private long position;

  Voice(Stretch stretch, Opener opener) {
    this.stretch = stretch;
    this.opener = opener;
  }

  /** Opens the file of the stretch. */
  @FunctionalInterface
  interface Opener {
    StereoSource open() throws MediaException;
  }

  Stretch stretch() {
    return stretch;
  }

  /**
   * Adds what is heard from one of the film's samples on.
   *
   * @param scratch at least as long as the target; what it holds is lost
   */
  void addTo(float[] target, long first, int frames, float[] scratch) throws MediaException {
    long from = Math.max(first, stretch.start());
    long behind = Math.min(first + frames, stretch.end());
    if (from >= behind) {
      close();
      return;
    }
    while (from < behind) {
      int read = read(stretch.fileStart() + from - stretch.start(), (int) (behind - from), scratch);
      if (read == 0) {
        return;
      }
      add(scratch, read, from, target, (int) (from - first));
      from += read;
    }
  }

  private void add(float[] samples, int frames, long at, float[] target, int targetFrame) {
    int offset = targetFrame * Mix.CHANNELS;
    for (int frame = 0; frame < frames; frame++) {
      float gain = (float) stretch.gainAt(at + frame);
      target[offset] += gain * samples[Mix.CHANNELS * frame];
      target[offset + 1] += gain * samples[Mix.CHANNELS * frame + 1];
      offset += Mix.CHANNELS;
    }
  }

  private int read(long sample, int frames, float[] scratch) throws MediaException {
    StereoSource open = source;
    if (open == null) {
      open = opener.open();
      source = open;
      position = 0;
    }
    if (position != sample) {
      open.seek(sample);
      position = sample;
    }
    int read = open.read(scratch, frames);
    position += read;
    return read;
  }

  @Override
  public void close() {
    if (source != null) {
      source.close();
      source = null;
    }
  }
}
