package org.reelboard.engine.picture.camera;

/** The view goes up. */
public record TiltUp() implements CameraMove {
  @Override
  public String id() {
    return "tilt-up";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    Travel travel = Travel.of(strength, subject.viewHeight(), subject.focusY());
    double x = subject.focusX();
    return CameraPath.straight(
        subject.held(new View(x, travel.far(), travel.zoom(), 0)),
        subject.held(new View(x, travel.near(), travel.zoom(), 0)));
  }
}
