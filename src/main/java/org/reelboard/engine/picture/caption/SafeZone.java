package org.reelboard.engine.picture.caption;

/**
 * What of a picture no platform covers, as fractions of its edges.
 *
 * @param top what is covered at the top; the others likewise
 */
public record SafeZone(double top, double bottom, double left, double right) {
  /** Pictures taller than this are shown whole screen, under the buttons of an app. */
  private static final double TALL = 1.5;

  /** What is kept clear of a picture that is shown by itself (EBU R 95, graphics safe area). */
  private static final double EDGE = 0.05;

  private static final SafeZone BY_ITSELF = new SafeZone(EDGE, EDGE, EDGE, EDGE);

  /** What all platforms together leave free of a picture of that shape. */
  public static SafeZone of(double width, double height) {
    return height > TALL * width ? ofAllPlatforms() : BY_ITSELF;
  }

  private static SafeZone ofAllPlatforms() {
    SafeZone all = new SafeZone(0, 0, 0, 0);
    for (PlatformZones.Zone zone : PlatformZones.known().zones()) {
      SafeZone one = zone.free();
      all =
          new SafeZone(
              Math.max(all.top, one.top),
              Math.max(all.bottom, one.bottom),
              Math.max(all.left, one.left),
              Math.max(all.right, one.right));
    }
    return all;
  }

  /** How wide something in the middle may be, as a fraction of the picture's width. */
  public double widthAround() {
    return 1 - 2 * Math.max(left, right);
  }
}
