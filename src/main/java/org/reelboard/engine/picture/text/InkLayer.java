package org.reelboard.engine.picture.text;

import org.reelboard.engine.picture.artwork.Tint;

/** One of the layers that letters are drawn in. */
public sealed interface InkLayer {
  /** The letters themselves. */
  record Fill(Shade shade) implements InkLayer {}

  /**
   * A line along the letters' edges.
   *
   * @param width in canvas units; half of it lies outside of the letters
   */
  record Stroke(double width, Shade shade) implements InkLayer {}

  /**
   * The letters' shape, moved and blurred: a shadow, or, where it is not moved, a glow.
   *
   * @param dx to the right, in canvas units
   * @param dy down
   * @param blur the deviation in canvas units
   * @param spread how much wider than the letters, in canvas units
   */
  record Shadow(double dx, double dy, double blur, double spread, Tint tint) implements InkLayer {}

  /**
   * The letters' shape, pulled out into depth.
   *
   * @param dx where it ends, in canvas units
   * @param dy likewise
   * @param width of the line that is pulled along with the letters; 0 is none
   */
  record Depth(double dx, double dy, double width, Tint tint) implements InkLayer {}
}
