package org.reelboard.engine.render.verify;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.MediaException;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.render.FrameSource;

/** The project's frames at the film's size. For one thread. */
record ProjectFrames(FrameSource source, Size size) {
  Frame frame(long number) throws MediaException {
    return source.frame(number, size);
  }
}
