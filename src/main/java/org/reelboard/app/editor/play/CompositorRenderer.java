package org.reelboard.app.editor.play;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.reelboard.document.store.ProjectFolder;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.PreviewReading;
import org.reelboard.engine.picture.Proxies;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;

/** The pictures of the export, smaller; a placeholder where a file is missing. */
final class CompositorRenderer implements FrameRenderer {
  private final PreviewReading reading;
  private final Compositor compositor;
  private Frame drawn = Frame.opaque(1, 1, Chroma.HALF);

  private CompositorRenderer(ProjectFolder folder, Stock stock, PreviewReading reading) {
    this.reading = reading;
    this.compositor = new Compositor(folder, UnreadablePolicy.PLACEHOLDER, stock, reading);
  }

  /**
   * Renderers that share a stock, which whoever made it closes.
   *
   * @param readings how each of them reads its files
   */
  static FrameRenderer.Factory factory(Stock stock, Supplier<PreviewReading> readings) {
    return folder -> new CompositorRenderer(folder, stock, readings.get());
  }

  /** Renderers that draw what an export would, pixel for pixel. */
  static FrameRenderer.Factory exact(Stock stock) {
    return factory(stock, () -> new PreviewReading(Proxies.NONE, Optional.empty()));
  }

  @Override
  public void want(PreviewReading.Clips clips, BooleanSupplier unwanted) {
    reading.want(clips, unwanted);
  }

  @Override
  public PreviewReading.Drawn drawn() {
    return reading.drawn();
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
