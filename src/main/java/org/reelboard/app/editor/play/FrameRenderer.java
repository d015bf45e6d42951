package org.reelboard.app.editor.play;

import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** Where the pictures of a film come from. Used and closed by the thread that opened it. */
public interface FrameRenderer extends AutoCloseable {
  /**
   * The picture of a frame.
   *
   * @param frame 0 to the film's length, exclusive
   * @return good until the next one is asked for
   */
  Frame render(Film film, long frame, Size size) throws MediaException;

  @Override
  void close();

  /** Opens renderers. */
  @FunctionalInterface
  interface Factory {
    FrameRenderer open(ProjectFolder folder);
  }
}
