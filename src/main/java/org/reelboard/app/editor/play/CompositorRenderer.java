package org.reelboard.app.editor.play;

import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.UnreadablePolicy;

/** The pictures of the export, smaller; a placeholder where a file is missing. */
final class CompositorRenderer implements FrameRenderer {
  private final Compositor compositor;
  private Frame drawn = Frame.opaque(1, 1, Chroma.HALF);

  private CompositorRenderer(ProjectFolder folder, StillCache cache) {
    this.compositor = new Compositor(folder, UnreadablePolicy.PLACEHOLDER, cache);
  }

  /** Renderers that share what they have read. */
  static FrameRenderer.Factory factory() {
    StillCache cache = StillCache.ofUsualSize();
    return folder -> new CompositorRenderer(folder, cache);
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
