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
    watch.readingBegins();
    try {
      return files.stillSize(file);
    } finally {
      watch.readingEnds();
    }
  }

  @Override
  public Frame still(Path file, Size size) throws MediaException {
    watch.readingBegins();
    try {
      return files.still(file, size);
    } finally {
      watch.readingEnds();
    }
  }

  @Override
  public Size footageSize(Path file) throws MediaException {
    watch.readingBegins();
    try {
      return files.footageSize(file);
    } finally {
      watch.readingEnds();
    }
  }

  @Override
  public Footage footage(Path file, Size shown) throws MediaException {
    watch.readingBegins();
    try {
      return new WatchedFootage(files.footage(file, shown));
    } finally {
      watch.readingEnds();
    }
  }

  private final class WatchedFootage implements Footage {
    private final Footage footage;

    private WatchedFootage(Footage footage) {
      this.footage = footage;
    }

    @Override
    public Frame at(Time time) throws MediaException {
      watch.readingBegins();
      try {
        return footage.at(time);
      } finally {
        watch.readingEnds();
      }
    }

    @Override
    public void close() {
      footage.close();
    }
  }
}
