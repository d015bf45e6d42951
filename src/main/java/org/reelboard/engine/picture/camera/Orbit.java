package org.reelboard.engine.picture.camera;

/** Around the focus: an arc of the view's centre while the view turns against it. */
public record Orbit() implements CameraMove {
  /** Degrees to either side at full strength. */
  private static final double MOST_ROLL = 5;

  /** How far the centre goes to either side at full strength, in views. */
  private static final double SWAY = 0.12;

  /** How far it comes down in the middle of the arc at full strength, in views. */
  private static final double DIP = 0.06;

  /** Half the arc, in radians. */
  private static final double ARC = Math.PI / 3;

  @Override
  public String id() {
    return "orbit";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    double roll = strength * MOST_ROLL;
    double sway = 2 * strength * SWAY;
    double dip = strength * DIP;
    double width = subject.widthAtZoomOne(roll);
    double height = subject.heightAtZoomOne(roll);
    double zoom = Math.max(width + sway * subject.viewWidth(), height + dip * subject.viewHeight());
    double across = sway * subject.viewWidth() / zoom / 2;
    double down = dip * subject.viewHeight() / zoom / 2;
    double x = Subject.inside(subject.focusX(), width / zoom + 2 * across);
    double y = Subject.inside(subject.focusY(), height / zoom + 2 * down);
    return CameraPath.bent(time -> {
      double angle = (2 * time - 1) * ARC;
      double side = StrictMath.sin(angle) / StrictMath.sin(ARC);
      double nearness = (StrictMath.cos(angle) - StrictMath.cos(ARC)) / (1 - StrictMath.cos(ARC));
      return subject.held(
          new View(x + across * side, y + down * (2 * nearness - 1), zoom, -roll * side));
    });
  }
}
