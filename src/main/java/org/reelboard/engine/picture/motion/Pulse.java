package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Grows and shrinks. */
public record Pulse() implements Loop {
  @Override
  public String id() {
    return "pulse";
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
    return Pose.REST.scaled(1 + 0.08 * strength * StrictMath.pow(Math.sin(round * Math.PI), 2));
  }
}
