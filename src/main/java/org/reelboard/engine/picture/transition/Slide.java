package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.engine.media.Chroma;
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
  public void draw(Passage passage, Resampler resampler, Frame target) {
    String direction = Direction.PARAMETER.in(passage.settings());
    boolean forward = Direction.isForward(direction);
    // Both pictures stand side by side, and the view goes from one to the other.
    Frame first = forward ? passage.to() : passage.from();
    Frame second = forward ? passage.from() : passage.to();
    double way = forward ? 1 - passage.progress() : passage.progress();
    boolean across = Direction.isAcross(direction);
    Size size = target.size();
    double shift = way * (across ? size.width() : size.height());
    int whole = 2 * (int) Math.floor(shift / 2) - MARGIN;
    int room = 2 * MARGIN + 2;
    Size strip =
        across
            ? new Size(size.width() + room, size.height())
            : new Size(size.width(), size.height() + room);
    Raster sideBySide = resampler.borrowed(strip, Chroma.HALF);
    if (across) {
      sideBySide.takeAcross(first, second, whole);
    } else {
      sideBySide.takeDown(first, second, whole);
    }
    double left = across ? shift - whole : 0;
    double top = across ? 0 : shift - whole;
    Crop view = new Crop(left, top, size.width(), size.height());
    resampler.draw(sideBySide, view, Filter.SHARP, target);
  }
}
