package org.reelboard.engine.picture.camera;

/**
 * What part of a picture is seen.
 *
 * @param x the centre of the view, as a fraction of the picture's width
 * @param y the centre of the view, as a fraction of the picture's height
 * @param zoom 1 is the largest upright view of the output's shape that fits in the picture
 * @param roll degrees by which the view is turned clockwise
 */
public record View(double x, double y, double zoom, double roll) {
  /** The view a fraction of the way to another one: zoom geometrically, all else linearly. */
  View towards(View other, double fraction) {
    return new View(
        x + (other.x - x) * fraction,
        y + (other.y - y) * fraction,
        zoom * StrictMath.pow(other.zoom / zoom, fraction),
        roll + (other.roll - roll) * fraction);
  }
}
