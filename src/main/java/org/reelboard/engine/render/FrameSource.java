package org.reelboard.engine.render;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;

/** Draws a film's frames, in any order. For one thread. */
public interface FrameSource extends AutoCloseable {
  /**
   * Draws a frame of the film's size.
   *
   * @param number from 0 on
   */
  Frame frame(long number) throws MediaException;

  @Override
  void close();
}
