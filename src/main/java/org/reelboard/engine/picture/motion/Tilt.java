package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Leans to one side and to the other. */
public record Tilt() implements Loop {
  @Override
  public String id() {
    return "tilt";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WHOLE;
  }

  @Override
  public Easing easing() {
    return new Linear();
  }

  @Override
  public double stagger() {
    return 0.0;
  }

  @Override
  public Pose swung(double round, double strength, MotionPart part, Fields settings) {
    return Pose.REST.turned(4 * strength * StrictMath.sin(2 * Math.PI * round));
  }
}
