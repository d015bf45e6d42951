package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.reelboard.document.Texts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Layout;
import org.reelboard.engine.media.FilmFormat;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.PictureEncoding;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;

/**
 * Draws the frames of a segment, once for each size, and encodes each for the outputs that need it,
 * frame by frame on one thread.
 */
final class PicturesWork {
  private final PlannedOutput first;
  private final Segment segment;
  private final FilmSources sources;
  private final PieceProgress progress;
  private final Stopwatch watch;

  /**
   * @param first of the outputs that share the segment's frames
   */
  PicturesWork(
      PlannedOutput first,
      Segment segment,
      FilmSources sources,
      PieceProgress progress,
      Stopwatch watch) {
    this.first = first;
    this.segment = segment;
    this.sources = sources;
    this.progress = progress;
    this.watch = watch;
  }

  /**
   * Makes the files.
   *
   * @param targets what format goes into which file
   * @throws RenderException where a frame cannot be drawn or encoded, or a source has changed
   */
  void make(Map<Path, FilmFormat> targets) throws RenderException, IOException {
    requireUnchanged();
    try (OpenEncodings encodings = OpenEncodings.open(targets)) {
      watch.encoded();
      draw(encodings);
      long drawn = segment.frames();
      while (encodings.flush()) {
        progress.report(drawn, encodings.written());
      }
      encodings.finish();
      progress.report(drawn, drawn);
      watch.encoded();
    } catch (MediaException e) {
      throw new RenderException(e.sentence(), e);
    }
    requireUnchanged();
  }

  /** Looks at the sources, and reads those that look otherwise. */
  private void requireUnchanged() throws RenderException {
    try (SourceWatch.Span _ = watch.reading()) {
      first.contents().requireUnchanged(assets());
    }
  }

  private void draw(OpenEncodings encodings) throws RenderException, MediaException, IOException {
    try (FrameSource frames = sources.frames(first.request(), first.layout(), watch)) {
      for (long number = segment.first(); number < segment.end(); number++) {
        for (Map.Entry<Size, List<PictureEncoding>> size : encodings.bySize().entrySet()) {
          Frame frame = frame(frames, number, size.getKey());
          watch.composited();
          for (PictureEncoding encoding : size.getValue()) {
            encoding.picture(frame);
          }
          watch.encoded();
        }
        progress.report(number + 1 - segment.first(), encodings.written());
      }
    }
  }

  private Frame frame(FrameSource frames, long number, Size size) throws RenderException {
    try {
      return frames.frame(number, size);
    } catch (MediaException e) {
      // A source that has gone is the reason, and not what came of it.
      requireUnchanged();
      throw new RenderException(
          Texts.of("engine.export.frame-failed", number, sceneAt(number), e.sentence()), e);
    }
  }

  private String sceneAt(long number) {
    Layout layout = first.layout();
    return SceneNames.of(layout.placements().get(layout.indexAt(number)).scene());
  }

  /** The files that the segment's frames are made of. */
  private Set<AssetPath> assets() {
    Set<AssetPath> assets =
        new TreeSet<>(new LaidOver(first.request().pictured(), first.layout()).assets(segment));
    for (Layout.Placement placement : first.layout().placements()) {
      if (placement.start() < segment.end() && placement.end() > segment.first()) {
        placement.scene().source().file().ifPresent(assets::add);
      }
    }
    return assets;
  }
}
