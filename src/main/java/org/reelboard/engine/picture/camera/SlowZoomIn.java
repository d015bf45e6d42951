package org.reelboard.engine.picture.camera;

/** From the whole picture in on the focus: at full strength to twice the size. */
public record SlowZoomIn() implements CameraMove {
  @Override
  public String id() {
    return "slow-zoom-in";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    return CameraPath.straight(subject.focused(1), subject.focused(1 + strength));
  }
}
