package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Resampler;

/** The picture before comes towards us and fades, and the next one is behind it. */
public record Zoom() implements TransitionKind {
  /** How many times its size the picture before has reached at the end. */
  private static final Parameter.Range AMOUNT = new Parameter.Range("amount", 1.1, 6, 2);

  @Override
  public String id() {
    return "zoom";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(AMOUNT);
  }

  @Override
  public void draw(Passage passage, Resampler resampler, Frame target) {
    double progress = passage.progress();
    double zoom = StrictMath.pow(AMOUNT.in(passage.settings()), progress);
    Frame from = passage.from();
    double width = from.width() / zoom;
    double height = from.height() / zoom;
    Crop crop = new Crop((from.width() - width) / 2, (from.height() - height) / 2, width, height);
    resampler.draw(from, crop, Filter.SHARP, target);
    Mixing.even(target, passage.to(), progress * progress * (3 - 2 * progress), target);
  }
}
