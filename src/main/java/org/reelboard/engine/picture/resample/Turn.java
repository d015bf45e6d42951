package org.reelboard.engine.picture.resample;

/**
 * A turned part of a picture, in its pixels (pixel k covers k to k + 1).
 *
 * @param x its centre
 * @param y its centre
 * @param width along its own upper edge
 * @param height along its own left edge
 * @param degrees by which it is turned clockwise
 */
public record Turn(double x, double y, double width, double height, double degrees) {
  private static final double RIGHT_ANGLE = 90;

  /** How many quarter turns come nearest, 0 to 3. */
  int quarters() {
    return (int) Math.floorMod(Math.round(degrees / RIGHT_ANGLE), 4L);
  }

  /**
   * The same part of the picture that {@link Raster#turned} made of a picture of that width: there
   * it is turned by a quarter less.
   */
  Turn afterQuarter(int pictureWidth) {
    return new Turn(y, pictureWidth - x, width, height, degrees - RIGHT_ANGLE);
  }
}
