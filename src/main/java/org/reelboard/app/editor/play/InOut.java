package org.reelboard.app.editor.play;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The in and the out point of the one who edits: between them the film is looped. They belong to
 * the window, not to the project.
 *
 * @param in the first frame of the stretch
 * @param out its last frame
 */
public record InOut(OptionalLong in, OptionalLong out) {
  public static final InOut NONE = new InOut(OptionalLong.empty(), OptionalLong.empty());

  /** With another in point; an out point before it is given up. */
  public InOut withIn(long frame) {
    return new InOut(
        OptionalLong.of(frame), out.orElse(frame) < frame ? OptionalLong.empty() : out);
  }

  /** With another out point; an in point after it is given up. */
  public InOut withOut(long frame) {
    return new InOut(in.orElse(frame) > frame ? OptionalLong.empty() : in, OptionalLong.of(frame));
  }

  public boolean isNone() {
    return in.isEmpty() && out.isEmpty();
  }

  /** What they mean in a film of so many frames; empty where it has none between them. */
  public Optional<Stretch> in(long frames) {
    long first = in.orElse(0);
    long end = Math.min(frames, out.orElse(frames - 1) + 1);
    return first < end ? Optional.of(new Stretch(first, end)) : Optional.empty();
  }
}
