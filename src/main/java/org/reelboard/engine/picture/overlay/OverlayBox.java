package org.reelboard.engine.picture.overlay;

import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;

/**
 * Where an overlay is seen at an instant, without its shadows and without what an animation does:
 * what the user takes hold of. The edges are in canvas units from the placement's centre, the scale
 * counted in, before it is turned.
 *
 * @param placement where it lies; its keyframes counted in
 */
public record OverlayBox(
    OverlayId id, Placement placement, double left, double top, double right, double bottom) {
  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }
}
