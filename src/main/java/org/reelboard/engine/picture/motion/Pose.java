package org.reelboard.engine.picture.motion;

/**
 * How a part is shown at an instant, next to how it is at rest. It is stretched and turned about
 * its own middle, then moved.
 *
 * @param dx canvas units to the right
 * @param dy canvas units down
 * @param rotation degrees clockwise
 * @param opacity 0 to 1
 * @param blur the deviation in canvas units
 * @param window what is seen of it, in its box at rest
 * @param standIn how many places further the part is that is shown in its place; 0 is itself
 */
public record Pose(
    double dx,
    double dy,
    double scaleX,
    double scaleY,
    double rotation,
    double opacity,
    double blur,
    Window window,
    int standIn) {
  /** At rest. */
  public static final Pose REST = new Pose(0, 0, 1, 1, 0, 1, 0, Window.ALL, 0);

  public static final Pose HIDDEN = REST.withOpacity(0);

  public Pose moved(double newDx, double newDy) {
    return new Pose(newDx, newDy, scaleX, scaleY, rotation, opacity, blur, window, standIn);
  }

  public Pose scaled(double scale) {
    return scaled(scale, scale);
  }

  public Pose scaled(double newX, double newY) {
    return new Pose(dx, dy, newX, newY, rotation, opacity, blur, window, standIn);
  }

  public Pose turned(double degrees) {
    return new Pose(dx, dy, scaleX, scaleY, degrees, opacity, blur, window, standIn);
  }

  public Pose withOpacity(double newOpacity) {
    return new Pose(
        dx, dy, scaleX, scaleY, rotation, Math.clamp(newOpacity, 0, 1), blur, window, standIn);
  }

  public Pose withBlur(double newBlur) {
    return new Pose(
        dx, dy, scaleX, scaleY, rotation, opacity, Math.max(0, newBlur), window, standIn);
  }

  public Pose seenThrough(Window newWindow) {
    return new Pose(dx, dy, scaleX, scaleY, rotation, opacity, blur, newWindow, standIn);
  }

  public Pose withStandIn(int places) {
    return new Pose(dx, dy, scaleX, scaleY, rotation, opacity, blur, window, places);
  }
}
