package org.reelboard.engine.picture.transition;

import java.util.List;
import org.reelboard.document.project.Fields;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.catalogue.Parameter;

/** An edge goes over the picture and leaves the next one behind it. */
public record Wipe() implements TransitionKind {
  /** The width of the edge, as a fraction of the way. */
  private static final Parameter.Range SOFTNESS = new Parameter.Range("softness", 0, 1, 0.05);

  @Override
  public String id() {
    return "wipe";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Direction.PARAMETER, SOFTNESS);
  }

  @Override
  public Frame between(Frame from, Frame to, double progress, Fields settings, double unit) {
    String direction = Direction.PARAMETER.in(settings);
    boolean across = Direction.isAcross(direction);
    int length = across ? from.width() : from.height();
    int[] shares = shares(length, progress, SOFTNESS.in(settings));
    if (!Direction.isForward(direction)) {
      reverse(shares);
    }
    return across ? Mixing.byColumn(from, to, shares) : Mixing.byRow(from, to, shares);
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
