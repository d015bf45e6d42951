package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.resample.Blur;
import org.reelboard.engine.picture.resample.Resampler;

/** The picture goes out of focus, and the next one comes into it. */
public record DissolveBlur() implements TransitionKind {
  /** The deviation of the blur in the middle, in canvas units. */
  private static final Parameter.Range BLUR = new Parameter.Range("blur", 1, 100, 28, Unit.PIXELS);

  @Override
  public String id() {
    return "dissolve-blur";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(BLUR);
  }

  @Override
  public void draw(Passage passage, Resampler resampler, Frame target) {
    double progress = passage.progress();
    double sigma =
        BLUR.in(passage.settings()) * passage.unit() * StrictMath.sin(Math.PI * progress);
    // Blurring the mixture is mixing the blurred, at half the work.
    double share = progress * progress * (3 - 2 * progress);
    Mixing.even(passage.from(), passage.to(), share, target);
    Blur.blur(target, sigma, resampler);
  }
}
