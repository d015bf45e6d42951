package org.reelboard.engine.render;

import java.util.HashMap;
import java.util.Map;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Project;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;
import org.reelboard.engine.picture.Compositor;
import org.reelboard.engine.picture.StillCache;
import org.reelboard.engine.picture.Stock;
import org.reelboard.engine.picture.UnreadablePolicy;
import org.reelboard.engine.sound.Mix;
import org.reelboard.engine.sound.UnreadableSound;

/**
 * The pictures and the sound of a project as they are: a compositor for each thread, which share a
 * stock, and the mix.
 */
public final class ProjectSources implements FilmSources, AutoCloseable {
  private final Stock stock;

  /** Sources with a stock of the usual size. */
  public ProjectSources() {
    this(StillCache.ofUsualSize());
  }

  /** Sources that keep their stills there. */
  public ProjectSources(StillCache stills) {
    this.stock = Stock.of(stills);
  }

  @Override
  public FrameSource frames(ExportRequest request, Layout layout, SourceWatch watch) {
    Compositor compositor = new Compositor(request.folder(), request.unreadable(), stock, watch);
    Project project = request.pictured();
    return new FrameSource() {
      private final Map<Size, Frame> drawn = new HashMap<>();

      @Override
      public Frame frame(long number) throws MediaException {
        return frame(number, request.size());
      }

      @Override
      public Frame frame(long number, Size size) throws MediaException {
        Frame frame =
            drawn.computeIfAbsent(
                size, _ -> Frame.opaque(size.width(), size.height(), Chroma.HALF));
        compositor.compose(project, layout, number, frame);
        return frame;
      }

      @Override
      public void close() {
        compositor.close();
      }
    };
  }

  @Override
  public SoundSource sound(ExportRequest request, Layout layout, SourceWatch watch)
      throws MediaException {
    Mix mix =
        Mix.open(
            request.pictured(), layout, request.folder(), unreadable(request.unreadable()), watch);
    return new SoundSource() {
      @Override
      public void read(long first, float[] interleavedStereo, int frames) throws MediaException {
        mix.read(first, interleavedStereo, frames);
      }

      @Override
      public void close() {
        mix.close();
      }
    };
  }

  /** Where a picture may be missing, its sound may be as well. */
  private static UnreadableSound unreadable(UnreadablePolicy policy) {
    return switch (policy) {
      case REFUSE -> UnreadableSound.REFUSE;
      case PLACEHOLDER -> UnreadableSound.SILENCE;
    };
  }

  /** Closes what its pictures share as soon as the last of them is closed. */
  @Override
  public void close() {
    stock.close();
  }
}
