package org.reelboard.engine.picture.overlay;

import org.reelboard.engine.media.Frame;

/** A drawn overlay, ready to be laid over frames of one size. */
interface Layer extends AutoCloseable {
  /**
   * Lays it over a 4:2:0 frame.
   *
   * @param opacity above 0, to 1
   */
  void lay(Frame target, double opacity);

  /** What it takes to keep. */
  long bytes();

  @Override
  void close();
}
