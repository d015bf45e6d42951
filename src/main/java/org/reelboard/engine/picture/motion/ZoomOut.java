package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Comes from in front of the picture, like a stamp. */
public record ZoomOut() implements Entrance {
  @Override
  public String id() {
    return "zoom-out";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WHOLE;
  }

  @Override
  public Easing easing() {
    return new ExpoOut();
  }

  @Override
  public double stagger() {
    return 0.3;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.scaled(1.8 - 0.8 * progress).withOpacity(2 * progress);
  }
}
