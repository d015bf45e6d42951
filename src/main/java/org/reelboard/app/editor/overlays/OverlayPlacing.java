package org.reelboard.app.editor.overlays;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.OverlayEdits;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.overlay.Keyframes;

/** Changes of where an overlay lies: of its placement, or of its keyframe at that instant. */
public final class OverlayPlacing {
  private OverlayPlacing() {}

  /**
   * The edit that places an overlay.
   *
   * @param since its start; where it has keyframes, the one there is changed, or made
   */
  static Edit edit(Overlay overlay, Time since, Function<Placement, Placement> change) {
    if (overlay.keyframes().isEmpty()) {
      return OverlayEdits.setPlacement(overlay.id(), change.apply(overlay.placement()));
    }
    return keep(overlay, held(overlay, since), change.apply(Keyframes.placement(overlay, since)));
  }

  /** The overlay with a keyframe of where it lies at an instant. */
  static Edit addKeyframe(Overlay overlay, Time since) {
    return keep(overlay, held(overlay, since), Keyframes.placement(overlay, since));
  }

  /** The overlay with another easing of the way to its keyframe at an instant, if it has one. */
  static Edit easeKeyframe(Overlay overlay, Time since, String easing) {
    Time at = held(overlay, since);
    List<OverlayKeyframe> eased =
        overlay.keyframes().stream()
            .map(one -> one.at().equals(at) ? one.withEasing(easing) : one)
            .toList();
    return OverlayEdits.setKeyframes(overlay.id(), eased);
  }

  /** The overlay without the keyframe at an instant; without its last one it lies still there. */
  static Edit removeKeyframe(Overlay overlay, Time since) {
    List<OverlayKeyframe> others = new ArrayList<>(overlay.keyframes());
    Time at = held(overlay, since);
    others.removeIf(one -> one.at().equals(at));
    Placement stays = Keyframes.placement(overlay, since);
    return project -> {
      var without = OverlayEdits.setKeyframes(overlay.id(), others).apply(project);
      return others.isEmpty()
          ? OverlayEdits.setPlacement(overlay.id(), stays).apply(without)
          : without;
    };
  }

  /** The keyframe at an instant. */
  public static Optional<OverlayKeyframe> keyframe(Overlay overlay, Time since) {
    Time at = held(overlay, since);
    return overlay.keyframes().stream().filter(one -> one.at().equals(at)).findFirst();
  }

  private static Time held(Overlay overlay, Time since) {
    return Time.max(Time.ZERO, Time.min(since, overlay.duration()));
  }

  private static Edit keep(Overlay overlay, Time at, Placement placement) {
    List<OverlayKeyframe> keyframes = new ArrayList<>(overlay.keyframes());
    Optional<OverlayKeyframe> before =
        keyframes.stream().filter(one -> one.at().equals(at)).findFirst();
    before.ifPresent(keyframes::remove);
    keyframes.add(
        before
            .map(one -> new OverlayKeyframe(at, placement, one.easing(), one.rest()))
            .orElseGet(() -> new OverlayKeyframe(at, placement)));
    keyframes.sort(Comparator.comparing(OverlayKeyframe::at));
    return OverlayEdits.setKeyframes(overlay.id(), keyframes);
  }
}
