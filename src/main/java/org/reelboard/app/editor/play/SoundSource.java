package org.reelboard.app.editor.play;

import org.reelboard.engine.media.MediaException;

/** Where the sound of a film comes from. Used and closed by the thread that opened it. */
public interface SoundSource extends AutoCloseable {
  /**
   * Fills a block with the film's sound.
   *
   * @param firstSample where in the film it begins, at 48 kHz
   * @param interleavedStereo two values a sample, -1 to 1
   * @param samples how many samples are wanted
   */
  void read(long firstSample, float[] interleavedStereo, int samples) throws MediaException;

  @Override
  void close();

  /** Opens the sound of a film. */
  @FunctionalInterface
  interface Opener {
    SoundSource open(Film film) throws MediaException;
  }
}
