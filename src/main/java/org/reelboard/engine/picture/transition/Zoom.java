package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Raster;
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
  public Frame between(Frame from, Frame to, double progress, Fields settings, double unit) {
    double zoom = StrictMath.pow(AMOUNT.in(settings), progress);
    double width = from.width() / zoom;
    double height = from.height() / zoom;
    Crop crop = new Crop((from.width() - width) / 2, (from.height() - height) / 2, width, height);
    Size size = from.size();
    Frame zoomed = Resampler.frame(Raster.of(from), crop, size, Filter.SHARP);
    return Mixing.even(zoomed, to, progress * progress * (3 - 2 * progress));
  }
}
