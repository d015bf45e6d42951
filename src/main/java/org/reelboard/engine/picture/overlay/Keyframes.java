package org.reelboard.engine.picture.overlay;

import java.util.List;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.Easings;

/**
 * Where an overlay lies at an instant: between keyframes all runs linearly in the eased time, and
 * the scale geometrically, as a camera's zoom does.
 */
public final class Keyframes {
  private Keyframes() {}

  /**
   * Where it lies.
   *
   * @param since the overlay's start
   */
  public static Placement placement(Overlay overlay, Time since) {
    List<OverlayKeyframe> keyframes = overlay.keyframes();
    if (keyframes.isEmpty()) {
      return overlay.placement();
    }
    int next = 0;
    while (next < keyframes.size() && !keyframes.get(next).at().isAfter(since)) {
      next++;
    }
    if (next == 0) {
      return keyframes.getFirst().placement();
    }
    if (next == keyframes.size()) {
      return keyframes.getLast().placement();
    }
    return between(keyframes.get(next - 1), keyframes.get(next), since);
  }

  private static Placement between(OverlayKeyframe from, OverlayKeyframe to, Time since) {
    double passed = since.minus(from.at()).flicks();
    double progress =
        Easings.byId(to.easing())
            .orElse(Easings.LINEAR)
            .at(passed / to.at().minus(from.at()).flicks());
    Placement start = from.placement();
    Placement end = to.placement();
    return new Placement(
        mix(start.x(), end.x(), progress),
        mix(start.y(), end.y(), progress),
        start.scale() * StrictMath.pow(end.scale() / start.scale(), progress),
        mix(start.rotation(), end.rotation(), progress),
        // An easing may shoot over.
        Math.clamp(mix(start.opacity(), end.opacity(), progress), 0, 1),
        Math.max(0, mix(start.blur(), end.blur(), progress)));
  }

  private static double mix(double from, double to, double progress) {
    return from + (to - from) * progress;
  }
}
