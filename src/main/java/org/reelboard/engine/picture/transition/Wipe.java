package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.Parameter;
import org.reelboard.engine.picture.catalogue.Unit;
import org.reelboard.engine.picture.resample.Resampler;

/** An edge goes over the picture and leaves the next one behind it. */
public record Wipe() implements TransitionKind {
  /** The width of the edge, as a fraction of the way. */
  private static final Parameter.Range SOFTNESS = new Parameter.Range("softness", 0, 1, 0.05, Unit.PERCENT);

  @Override
  public String id() {
    return "wipe";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Direction.PARAMETER, SOFTNESS);
  }

  @Override
  public void draw(Passage passage, Resampler resampler, Frame target) {
    String direction = Direction.PARAMETER.in(passage.settings());
    boolean across = Direction.isAcross(direction);
    Frame from = passage.from();
    int length = across ? from.width() : from.height();
    int[] shares = shares(length, passage.progress(), SOFTNESS.in(passage.settings()));
    if (!Direction.isForward(direction)) {
      reverse(shares);
    }
    if (across) {
      Mixing.byColumn(from, passage.to(), shares, target);
    } else {
      Mixing.byRow(from, passage.to(), shares, target);
    }
  }

  /** The next picture's share at every pixel of the way, the edge going forward. */
  private static int[] shares(int length, double progress, double softness) {
    // An edge without softness still falls between two pixels as often as not.
    double edge = Math.max(softness * length, 1);
    double reached = progress * (length + edge);
    int[] shares = new int[length];
    for (int i = 0; i < length; i++) {
      shares[i] = Mixing.share((reached - (i + 0.5)) / edge);
    }
    return shares;
  }

  private static void reverse(int[] values) {
    for (int low = 0, high = values.length - 1; low < high; low++, high--) {
      int swapped = values[low];
      values[low] = values[high];
      values[high] = swapped;
    }
  }
}
