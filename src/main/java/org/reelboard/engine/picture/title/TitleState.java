package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.Optional;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.PartLook;

/**
 * What a title's picture depends on.
 *
 * @param frames how the words of each block are drawn
 * @param behind how the ornaments are
 * @param progress of the overlay, where an ornament goes by it
 */
record TitleState(
    String text, List<MotionFrame> frames, PartLook behind, Optional<Double> progress) {
  TitleState {
    frames = List.copyOf(frames);
  }
}
