package org.reelboard.engine.sound;

import org.reelboard.engine.media.MediaException;

/** The sound of one file, read from front to back: 48 kHz, two channels, interleaved. */
public interface StereoSource extends AutoCloseable {
  /** Goes to a sample, 0 or later, from which the next read begins. */
  void seek(long sample) throws MediaException;

  /**
   * Reads on.
   *
   * @param frames how many samples of both channels are wanted
   * @return how many were read; 0 at the end
   */
  int read(float[] interleavedStereo, int frames) throws MediaException;

  @Override
  void close();
}
