package org.reelboard.engine.picture;

import java.nio.file.Path;
import org.reelboard.document.time.Time;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;

/** Where pictures are read from. */
interface PictureFiles {
  /** The size of a still, as shown. */
  Size stillSize(Path file) throws MediaException;

  /** A still at a size, 4:4:4 or 4:2:0, with its alpha. */
  Frame still(Path file, Size size) throws MediaException;

  /** The size of a video file's pictures, as shown. */
  Size footageSize(Path file) throws MediaException;

  /** An open video file whose pictures come in that size. */
  Footage footage(Path file, Size shown) throws MediaException;

  /** The pictures of an open video file. */
  interface Footage extends AutoCloseable {
    /** The picture that is seen at a time of the file; the first or last one outside it. */
    Frame at(Time time) throws MediaException;

    @Override
    void close();
  }
}
