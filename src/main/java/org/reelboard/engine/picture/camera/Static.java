package org.reelboard.engine.picture.camera;

/** Stands still on the focus. */
public record Static() implements CameraMove {
  @Override
  public String id() {
    return "static";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    return CameraPath.still(subject.focused(1));
  }
}
