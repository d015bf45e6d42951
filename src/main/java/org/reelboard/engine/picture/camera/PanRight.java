package org.reelboard.engine.picture.camera;

/** The view goes to the right. */
public record PanRight() implements CameraMove {
  @Override
  public String id() {
    return "pan-right";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    Travel travel = Travel.of(strength, subject.viewWidth(), subject.focusX());
    double y = subject.focusY();
    return CameraPath.straight(
        subject.held(new View(travel.near(), y, travel.zoom(), 0)),
        subject.held(new View(travel.far(), y, travel.zoom(), 0)));
  }
}
