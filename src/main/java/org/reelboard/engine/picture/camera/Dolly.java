package org.reelboard.engine.picture.camera;

/**
 * Goes towards the focus at one speed, so that things grow the faster the nearer they are: at full
 * strength to twice the size.
 */
public record Dolly() implements CameraMove {
  @Override
  public String id() {
    return "dolly";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    double closest = 1 + strength;
    View from = subject.focused(1);
    View to = subject.focused(closest);
    return CameraPath.bent(time ->
        subject.held(
            new View(
                from.x() + (to.x() - from.x()) * time,
                from.y() + (to.y() - from.y()) * time,
                1 / (1 - time * (1 - 1 / closest)),
                0)));
  }
}
