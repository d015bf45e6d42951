package org.reelboard.engine.render;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** Draws a film's frames, in any order. For one thread. */
public interface FrameSource extends AutoCloseable {
  /**
   * Draws a frame of the request's size.
   *
   * @param number from 0 on
   */
  Frame frame(long number) throws MediaException;

  /**
   * Draws a frame of another size.
   *
   * @param number from 0 on
   * @return good until the next frame of that size is asked for
   */
  Frame frame(long number, Size size) throws MediaException;

  @Override
  void close();
}
