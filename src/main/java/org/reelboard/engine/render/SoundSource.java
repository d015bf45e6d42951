package org.reelboard.engine.render;

import org.reelboard.engine.media.MediaException;

/** A film's whole sound, 48 kHz stereo. For one thread. */
public interface SoundSource extends AutoCloseable {
  /**
   * Reads samples; behind the film's end they are silent.
   *
   * @param first from 0 on
   * @param interleavedStereo gets left and right by turns
   * @param frames how many samples of each
   */
  void read(long first, float[] interleavedStereo, int frames) throws MediaException;

  @Override
  void close();
}
