package org.reelboard.engine.sound;

import java.nio.file.Path;
import java.util.Optional;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.SourceWatch;

/** Tells a watch whenever sound is read. */
final class WatchedSoundFiles implements SoundFiles {
  private final SoundFiles files;
  private final SourceWatch watch;

  WatchedSoundFiles(SoundFiles files, SourceWatch watch) {
    this.files = files;
    this.watch = watch;
  }

  @Override
  public Optional<Time> length(Path file) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      return files.length(file);
    }
  }

  @Override
  public StereoSource open(Path file) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      return new WatchedSource(files.open(file));
    }
  }

  private final class WatchedSource implements StereoSource {
    private final StereoSource source;

    private WatchedSource(StereoSource source) {
      this.source = source;
    }

    @Override
    public void seek(long sample) throws MediaException {
      try (SourceWatch.Span _ = watch.reading()) {
        source.seek(sample);
      }
    }

    @Override
    public int read(float[] interleavedStereo, int frames) throws MediaException {
      try (SourceWatch.Span _ = watch.reading()) {
        return source.read(interleavedStereo, frames);
      }
    }

    @Override
    public void close() {
      source.close();
    }
  }
}
