package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Comes from the left, going right. */
public record SlideRight() implements Entrance {
  private static final double FAR = 420;

  @Override
  public String id() {
    return "slide-right";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LINE;
  }

  @Override
  public Easing easing() {
    return new ExpoOut();
  }

  @Override
  public double stagger() {
    return 0.35;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.moved(-FAR * (1 - progress), 0).withOpacity(2 * progress);
  }
}
