package org.reelboard.document.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
import org.reelboard.document.time.Time;

/** Where overlays lie, as JSON fields. */
final class PlacementJson {
  private static final String USUAL_EASING = "ease-in-out";

  private PlacementJson() {}

  /** Writes what differs from what holds where nothing is written. */
  static void write(Placement placement, Placement normal, FieldWriter out) {
    out.numberUnless("x", placement.x(), normal.x())
        .numberUnless("y", placement.y(), normal.y())
        .numberUnless("scale", placement.scale(), normal.scale())
        .numberUnless("rotation", placement.rotation(), normal.rotation())
        .numberUnless("opacity", placement.opacity(), normal.opacity())
        .numberUnless("blur", placement.blur(), normal.blur());
  }

  static Placement read(FieldReader in, Placement normal) {
    return new Placement(
        in.number("x", normal.x()),
        in.number("y", normal.y()),
        in.number("scale", normal.scale()),
        in.number("rotation", normal.rotation()),
        in.number("opacity", normal.opacity()),
        in.number("blur", normal.blur()));
  }

  /** A keyframe says all of its placement, so that it stays when the overlay's own changes. */
  static ObjectNode write(OverlayKeyframe keyframe) {
    Placement placement = keyframe.placement();
    return new FieldWriter()
        .time("at", keyframe.at())
        .number("x", placement.x())
        .number("y", placement.y())
        .number("scale", placement.scale())
        .number("rotation", placement.rotation())
        .number("opacity", placement.opacity())
        .number("blur", placement.blur())
        .textUnless("easing", keyframe.easing(), USUAL_EASING)
        .with(keyframe.rest());
  }

  /**
   * Reads a keyframe.
   *
   * @param normal what holds where it says nothing
   */
  static OverlayKeyframe keyframe(FieldReader in, Placement normal) {
    Time at = in.requiredTime("at", Time.ZERO);
    Placement placement = read(in, normal);
    String easing = in.optionalName("easing").orElse(USUAL_EASING);
    return new OverlayKeyframe(at, placement, easing, in.rest());
  }
}
