package org.reelboard.app.editor.play;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.PreviewReading;

/** Where the pictures of a film come from. Used and closed by the thread that opened it. */
public interface FrameRenderer extends AutoCloseable {
  /**
   * What the next frames are wanted for.
   *
   * @param unwanted asked now and then while one is drawn: where it is true, drawing may end with a
   *     {@link CancellationException}
   */
  default void want(PreviewReading.Clips clips, BooleanSupplier unwanted) {}

  /** What the last frame was drawn from. */
  default PreviewReading.Drawn drawn() {
    return PreviewReading.Drawn.OF_STILLS;
  }

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
