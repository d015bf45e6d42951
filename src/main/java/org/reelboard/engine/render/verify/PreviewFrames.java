package org.reelboard.engine.render.verify;

import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** The frames of a film as the preview's player delivers them to the window. For one thread. */
public interface PreviewFrames extends AutoCloseable {
  /**
   * A frame's pixels: blue, green, red, alpha, row by row, as {@code FrameConversion.toBgra} writes
   * them.
   *
   * @throws InterruptedException if the thread is interrupted while it waits for the player
   */
  byte[] pixels(long frame) throws MediaException, InterruptedException;

  @Override
  void close();

  /** Starts a player. */
  @FunctionalInterface
  interface Opener {
    /**
     * A player of a project.
     *
     * @param layout says which frames there are
     * @param size of the frames
     */
    PreviewFrames open(Project project, Layout layout, ProjectFolder folder, Size size);
  }
}
