package org.reelboard.app.editor.play;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/**
 * Frames that were drawn before they are wanted. Used and closed by the thread that draws, which
 * also tells here what it takes to draw those that are not there.
 */
public interface FramesAhead extends AutoCloseable {
  /** There are none. */
  FramesAhead NONE =
      new FramesAhead() {
        @Override
        public boolean read(Film film, long frame, Frame into) {
          return false;
        }

        @Override
        public void took(Film film, long frame, Size size, long nanos) {}

        @Override
        public void close() {}
      };

  /**
   * Reads a frame, which is the very one that drawing it would give.
   *
   * @param into of the size that is wanted; may hold anything where the frame is not there
   * @return whether it is there
   */
  boolean read(Film film, long frame, Frame into);

  /**
   * Told of each frame that was drawn while the film played.
   *
   * @param nanos what it took, its conversion for the screen among it
   */
  void took(Film film, long frame, Size size, long nanos);

  @Override
  void close();
}
