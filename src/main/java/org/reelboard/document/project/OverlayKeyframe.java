package org.reelboard.document.project;

import org.reelboard.document.time.Time;

/**
 * Where an overlay lies at an instant.
 *
 * @param at since the overlay's start
 * @param easing of the way from the keyframe before to this one
 */
public record OverlayKeyframe(Time at, Placement placement, String easing, Fields rest) {
  public OverlayKeyframe(Time at, Placement placement) {
    this(at, placement, "ease-in-out", Fields.NONE);
  }

  public OverlayKeyframe withEasing(String newEasing) {
    return new OverlayKeyframe(at, placement, newEasing, rest);
  }
}
