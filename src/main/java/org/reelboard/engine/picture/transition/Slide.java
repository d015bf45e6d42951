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

/** The next picture pushes the one before out. */
public record Slide() implements TransitionKind {
  /** Pixels beside the view that the resampling looks at; even, as chroma has half as many. */
  private static final int MARGIN = 8;

  @Override
  public String id() {
    return "slide";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Direction.PARAMETER);
  }

  @Override
  public Frame between(Frame from, Frame to, double progress, Fields settings, double unit) {
    String direction = Direction.PARAMETER.in(settings);
    boolean forward = Direction.isForward(direction);
    // Both pictures stand side by side, and the view goes from one to the other.
    Frame first = forward ? to : from;
    Frame second = forward ? from : to;
    double way = forward ? 1 - progress : progress;
    boolean across = Direction.isAcross(direction);
    double shift = way * (across ? from.width() : from.height());
    int whole = 2 * (int) Math.floor(shift / 2) - MARGIN;
    Frame strip =
        across
            ? Strip.across(first, second, whole, from.width() + 2 * MARGIN + 2)
            : Strip.down(first, second, whole, from.height() + 2 * MARGIN + 2);
    Size size = from.size();
    double left = across ? shift - whole : 0;
    double top = across ? 0 : shift - whole;
    Crop view = new Crop(left, top, size.width(), size.height());
    return Resampler.frame(Raster.of(strip), view, size, Filter.SHARP);
  }
}
