package org.reelboard.engine.picture;

import java.nio.file.Path;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.SourceWatch;

/** Tells a watch whenever pictures are read. */
final class WatchedPictureFiles implements PictureFiles {
  private final PictureFiles files;
  private final SourceWatch watch;

  WatchedPictureFiles(PictureFiles files, SourceWatch watch) {
    this.files = files;
    this.watch = watch;
  }

  @Override
  public Size stillSize(Path file) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      return files.stillSize(file);
    }
  }

  @Override
  public Frame still(Path file, Size size) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      return files.still(file, size);
    }
  }

  @Override
  public Size footageSize(Path file) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      return files.footageSize(file);
    }
  }

  @Override
  public Footage footage(Path file, Size shown) throws MediaException {
    try (SourceWatch.Span _ = watch.reading()) {
      return new WatchedFootage(files.footage(file, shown));
    }
  }

  private final class WatchedFootage implements Footage {
    private final Footage footage;

    private WatchedFootage(Footage footage) {
      this.footage = footage;
    }

    @Override
    public Frame at(Time time) throws MediaException {
      try (SourceWatch.Span _ = watch.reading()) {
        return footage.at(time);
      }
    }

    @Override
    public void close() {
      footage.close();
    }
  }
}
