package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.resample.Blur;
import org.reelboard.engine.picture.resample.Raster;

/** The picture goes out of focus, and the next one comes into it. */
public record DissolveBlur() implements TransitionKind {
  /** The deviation of the blur in the middle, in canvas units. */
  private static final Parameter.Range BLUR = new Parameter.Range("blur", 1, 100, 28);

  @Override
  public String id() {
    return "dissolve-blur";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(BLUR);
  }

  @Override
  public Frame between(Frame from, Frame to, double progress, Fields settings, double unit) {
    double sigma = BLUR.in(settings) * unit * StrictMath.sin(Math.PI * progress);
    // Blurring the mixture is mixing the blurred, at half the work.
    Frame mixed = Mixing.even(from, to, progress * progress * (3 - 2 * progress));
    return Blur.of(Raster.of(mixed), sigma).toFrame();
  }
}
