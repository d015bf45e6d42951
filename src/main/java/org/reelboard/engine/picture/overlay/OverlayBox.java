package org.reelboard.engine.picture.overlay;

import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Placement;

/**
 * Where an overlay is seen at an instant, without its shadows and without what an animation does:
 * what the user takes hold of. Lengths are canvas units.
 *
 * @param placement where its centre lies and how it is turned; its keyframes counted in
 * @param width of its box, its scale counted in
 * @param height likewise
 */
public record OverlayBox(OverlayId id, Placement placement, double width, double height) {}
