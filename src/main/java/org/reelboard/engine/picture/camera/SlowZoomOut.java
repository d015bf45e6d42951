package org.reelboard.engine.picture.camera;

/** From the focus out to the whole picture: at full strength from twice the size. */
public record SlowZoomOut() implements CameraMove {
  @Override
  public String id() {
    return "slow-zoom-out";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    return CameraPath.straight(subject.focused(1 + strength), subject.focused(1));
  }
}
