package org.reelboard.engine.picture.transition;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.resample.Resampler;

/** One picture fades into the other. */
public record Crossfade() implements TransitionKind {
  @Override
  public String id() {
    return "crossfade";
  }

  @Override
  public void draw(Passage passage, Resampler resampler, Frame target) {
    Mixing.even(passage.from(), passage.to(), passage.progress(), target);
  }
}
