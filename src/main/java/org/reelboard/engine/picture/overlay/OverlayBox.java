package org.reelboard.engine.picture.overlay;

import io.github.humbleui.types.Rect;
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
  /**
   * The box of a drawing that lies somewhere.
   *
   * @param box as the drawing has it, before it is scaled
   */
  static OverlayBox of(OverlayId id, Placement placement, Rect box) {
    double scale = placement.scale();
    return new OverlayBox(
        id,
        placement,
        scale * box.getLeft(),
        scale * box.getTop(),
        scale * box.getRight(),
        scale * box.getBottom());
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }
}
