package org.reelboard.engine.picture.transition;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.resample.Resampler;

/** The picture before goes dark, then the next one comes out of the dark. */
public record FadeBlack() implements TransitionKind {
  @Override
  public String id() {
    return "fade-black";
  }

  @Override
  public void draw(Passage passage, Resampler resampler, Frame target) {
    double progress = passage.progress();
    if (progress < 0.5) {
      Mixing.withBlack(passage.from(), 2 * progress, target);
    } else {
      Mixing.withBlack(passage.to(), 2 - 2 * progress, target);
    }
  }
}
