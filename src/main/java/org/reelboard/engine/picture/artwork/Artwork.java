package org.reelboard.engine.picture.artwork;

import org.reelboard.engine.media.MediaException;

/**
 * What one overlay shows, at every instant: prepared once, asked for each frame. A pure function of
 * time. Not for several threads at once. Owns native memory: whoever made it closes it.
 */
public interface Artwork extends AutoCloseable {
  /**
   * What is to be drawn at an instant; good until the next call or until the artwork is closed.
   *
   * @throws MediaException if a file it is taken from cannot be read
   */
  Drawing at(Moment moment) throws MediaException;

  /** What it keeps beside what it was made with, as its pictures of what takes long to draw. */
  default long bytes() {
    return 0;
  }

  @Override
  void close();
}
