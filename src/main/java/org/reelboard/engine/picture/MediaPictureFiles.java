package org.reelboard.engine.picture;

import java.nio.file.Path;
import org.reelboard.document.Texts;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.ClipReader;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.MediaFacts;
import org.reelboard.engine.media.MediaProbe;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.media.StillReader;

/** Reads pictures through the media room. */
final class MediaPictureFiles implements PictureFiles {
  @Override
  public Size stillSize(Path file) throws MediaException {
    return StillReader.size(file);
  }

  @Override
  public Frame still(Path file, Size size) throws MediaException {
    return StillReader.readSharp(file, size);
  }

  @Override
  public Size footageSize(Path file) throws MediaException {
    if (MediaProbe.probe(file) instanceof MediaFacts.Video video) {
      return video.size();
    }
    throw new MediaException(Texts.of("engine.picture.no-video", file.getFileName()));
  }

  @Override
  public Footage footage(Path file, Size shown) throws MediaException {
    ClipReader reader = ClipReader.open(file, shown);
    return new Footage() {
      @Override
      public Frame at(Time time) throws MediaException {
        return reader.frameAt(time);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
