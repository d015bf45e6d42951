package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Sine;

/** Comes out of nothing. */
public record Fade() implements Entrance {
  @Override
  public String id() {
    return "fade";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WHOLE;
  }

  @Override
  public Easing easing() {
    return new Sine();
  }

  @Override
  public double stagger() {
    return 0.6;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.withOpacity(progress);
  }
}
