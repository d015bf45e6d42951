package org.reelboard.app.editor.play;

import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;

/** The pictures of the export, smaller; a placeholder where a file is missing. */
final class CompositorRenderer implements FrameRenderer {
  private final Compositor compositor;
  private Frame drawn = Frame.opaque(1, 1, Chroma.HALF);

  private CompositorRenderer(ProjectFolder folder, Stock stock) {
    this.compositor = new Compositor(folder, UnreadablePolicy.PLACEHOLDER, stock);
  }

  /** Renderers that share a stock, which whoever made it closes. */
  static FrameRenderer.Factory factory(Stock stock) {
    return folder -> new CompositorRenderer(folder, stock);
  }

  @Override
  public Frame render(Film film, long frame, Size size) throws MediaException {
    if (!drawn.size().equals(size)) {
      drawn = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    }
    compositor.compose(film.project(), film.layout(), frame, drawn);
    return drawn;
  }

  @Override
  public void close() {
    compositor.close();
  }
}
