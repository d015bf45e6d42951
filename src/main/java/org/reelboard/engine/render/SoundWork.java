package org.reelboard.engine.render;

import java.io.IOException;
import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SoundCoding;
import org.reelboard.engine.media.SoundEncoding;
import org.reelboard.engine.media.SoundReader;
import org.reelboard.engine.media.SourceWatch;

/** Mixes and encodes the sound of a whole film. */
final class SoundWork {
  private final PlannedOutput output;
  private final FilmSources sources;
  private final PieceProgress progress;
  private final Stopwatch watch;

  SoundWork(PlannedOutput output, FilmSources sources, PieceProgress progress, Stopwatch watch) {
    this.output = output;
    this.sources = sources;
    this.progress = progress;
    this.watch = watch;
  }

  /**
   * Makes the file.
   *
   * @throws RenderException where the sound cannot be mixed or encoded, or a source has changed
   */
  void make(SoundCoding coding, Path file) throws RenderException, IOException {
    requireUnchanged();
    try (SoundEncoding encoding = SoundEncoding.open(coding, file);
        SoundSource sound = opened()) {
      mix(sound, encoding);
      encoding.finish();
      watch.encoded();
    } catch (MediaException e) {
      throw new RenderException(e.sentence(), e);
    }
    requireUnchanged();
  }

  private void requireUnchanged() throws RenderException {
    try (SourceWatch.Span _ = watch.reading()) {
      output.requireUnchanged();
    }
  }

  private SoundSource opened() throws RenderException {
    try {
      return sources.sound(output.request(), output.layout(), watch);
    } catch (MediaException e) {
      throw failure(e);
    }
  }

  private void mix(SoundSource sound, SoundEncoding encoding)
      throws RenderException, MediaException, IOException {
    FrameRate rate = output.layout().rate();
    float[] samples = new float[Math.toIntExact(2 * (samples(rate, 1) + 1))];
    long first = 0;
    for (long frame = 0; frame < output.layout().frames(); frame++) {
      long end = samples(rate, frame + 1);
      int count = Math.toIntExact(end - first);
      read(sound, first, samples, count);
      watch.composited();
      encoding.sound(samples, count);
      watch.encoded();
      first = end;
      progress.report(frame + 1, frame + 1);
    }
  }

  private static long samples(FrameRate rate, long frame) {
    return rate.instant(frame).toSamples(SoundReader.RATE);
  }

  private void read(SoundSource sound, long first, float[] samples, int count)
      throws RenderException {
    try {
      sound.read(first, samples, count);
    } catch (MediaException e) {
      throw failure(e);
    }
  }

  private RenderException failure(MediaException cause) throws RenderException {
    // A source that has gone is the reason, and not what came of it.
    output.requireUnchanged();
    return new RenderException(Texts.of("engine.export.sound-failed", cause.sentence()), cause);
  }
}
