package org.reelboard.app.editor.play;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reelboard.document.ReelboardException;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.render.verify.PreviewFrames;

/**
 * The player's own way from the project to the window's pixels, without a window: the very thread
 * that draws for the preview is asked for frames at full size, and what it would hand to the window
 * is handed out.
 */
public final class PlayerFrames implements PreviewFrames {
  /** The window asks on each of its pulses, sixty times a second. */
  private static final long PULSE_MILLIS = 5;

  private final Film film;
  private final Size size;
  private final AtomicReference<@Nullable ReelboardException> problem = new AtomicReference<>();
  private final Stock stock = Stock.ofUsualSize();
  private final PictureThread pictures;

  private PlayerFrames(Film film, Size size) {
    this.film = film;
    this.size = size;
    this.pictures = new PictureThread(CompositorRenderer.exact(stock), FramesAhead.NONE, () -> 0, problem::set);
  }

  /** Starts the thread; nothing of the window is needed. */
  public static PreviewFrames open(
      Project project, Layout layout, ProjectFolder folder, Size size) {
    return new PlayerFrames(new Film(project, layout, folder), size);
  }

  @Override
  public byte[] pixels(long frame) throws MediaException, InterruptedException {
    pictures.still(film, frame, size);
    while (true) {
      Optional<Picture> picture = pictures.takeStill();
      if (picture.filter(one -> one.frame() == frame && one.size().equals(size)).isPresent()) {
        return picture.get().pixels();
      }
      ReelboardException failed = problem.get();
      if (failed != null) {
        throw new MediaException(failed.sentence(), failed);
      }
      Thread.sleep(PULSE_MILLIS);
    }
  }

  @Override
  public void close() {
    pictures.close();
    stock.close();
  }
}
