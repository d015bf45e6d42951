package org.reelboard.document.project;

/**
 * How an overlay lies on the picture.
 *
 * @param x its centre, as a fraction of the canvas's width
 * @param y likewise of its height
 * @param scale 1 is its own size; above 0
 * @param rotation degrees clockwise
 * @param opacity 0 (not seen) to 1
 * @param blur the deviation of the blur in canvas units, 0 or more
 */
public record Placement(
    double x, double y, double scale, double rotation, double opacity, double blur) {
  /** In the middle, as it is. */
  public static final Placement CENTRE = new Placement(0.5, 0.5, 1, 0, 1, 0);

  /** In the middle of that point, as it is. */
  public static Placement at(double x, double y) {
    return CENTRE.movedTo(x, y);
  }

  public Placement movedTo(double newX, double newY) {
    return new Placement(newX, newY, scale, rotation, opacity, blur);
  }

  public Placement withScale(double newScale) {
    return new Placement(x, y, newScale, rotation, opacity, blur);
  }

  public Placement withRotation(double newRotation) {
    return new Placement(x, y, scale, newRotation, opacity, blur);
  }

  public Placement withOpacity(double newOpacity) {
    return new Placement(x, y, scale, rotation, newOpacity, blur);
  }

  public Placement withBlur(double newBlur) {
    return new Placement(x, y, scale, rotation, opacity, newBlur);
  }
}
