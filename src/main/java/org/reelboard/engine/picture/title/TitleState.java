package org.reelboard.engine.picture.title;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reelboard.engine.picture.motion.MotionFrame;
import org.reelboard.engine.picture.motion.PartLook;

/**
 * What a title's picture depends on.
 *
 * @param frames how the words of each block are drawn
 * @param behind how the ornaments are, where there are any
 * @param progress of the overlay, where an ornament goes by it
 */
record TitleState(
    String text, List<MotionFrame> frames, Optional<PartLook> behind, Optional<Double> progress) {
  TitleState {
    frames = List.copyOf(frames);
  }

  /** How much of all of it is seen, where that is the same for all that is there, else 1. */
  double opacity() {
    Stream<PartLook> words = frames.stream().flatMap(frame -> frame.looks().stream());
    List<Double> all =
        Stream.concat(words, behind.stream()).map(PartLook::opacity).distinct().toList();
    return all.size() == 1 ? all.getFirst() : 1;
  }

  /** It without what {@link #opacity()} says: what fades as a whole is drawn before it fades. */
  TitleState whole() {
    return opacity() == 1
        ? this
        : new TitleState(
            text,
            frames.stream().map(frame -> frame.withOpacity(1)).toList(),
            behind.map(look -> look.withOpacity(1)),
            progress);
  }
}
