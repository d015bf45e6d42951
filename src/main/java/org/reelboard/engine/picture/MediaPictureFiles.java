package org.reelboard.engine.picture;

import java.nio.file.Path;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** Reads pictures through the media room. */
final class MediaPictureFiles implements PictureFiles {
  @Override
  public Frame still(Path file, Size atMost) throws MediaException {
    throw new MediaException("waiting for the media room: " + file);
  }

  @Override
  public Size footageSize(Path file) throws MediaException {
    throw new MediaException("waiting for the media room: " + file);
  }

  @Override
  public Footage footage(Path file, Size shown) throws MediaException {
    throw new MediaException("waiting for the media room: " + file);
  }
}
