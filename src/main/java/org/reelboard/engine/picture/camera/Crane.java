package org.reelboard.engine.picture.camera;

/** Rises on an arm: from low and close, up and back. */
public record Crane() implements CameraMove {
  /** How far it rises at full strength, in views. */
  private static final double RISE = 0.6;

  private static final double CLOSE = 0.7;
  private static final double FAR = 0.1;

  @Override
  public String id() {
    return "crane";
  }

  @Override
  public CameraPath path(double strength, Subject subject) {
    View low =
        subject.held(
            new View(
                subject.focusX(),
                subject.focusY() + strength * RISE * subject.viewHeight() / 2,
                1 + strength * CLOSE,
                0));
    View high =
        subject.held(
            new View(
                subject.focusX(),
                subject.focusY() - strength * RISE * subject.viewHeight() / 2,
                1 + strength * FAR,
                0));
    return CameraPath.bent(time -> subject.held(swung(low, high, time * Math.PI / 2)));
  }

  /** The arm's end goes up at once and back later, as on a quarter of a circle. */
  private static View swung(View low, View high, double angle) {
    double up = StrictMath.sin(angle);
    double back = 1 - StrictMath.cos(angle);
    View risen = low.towards(high, up);
    return new View(risen.x(), risen.y(), low.towards(high, back).zoom(), 0);
  }
}
