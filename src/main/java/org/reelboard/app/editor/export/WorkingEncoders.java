package org.reelboard.app.editor.export;

import java.util.List;
import org.reelboard.engine.media.H264Encoder;

/** Tells which encoders of graphics cards were seen to work here; on a background thread. */
@FunctionalInterface
public interface WorkingEncoders {
  /** Those that work; where they have to be tried first, that takes up to half a minute. */
  List<H264Encoder> hardware();
}
