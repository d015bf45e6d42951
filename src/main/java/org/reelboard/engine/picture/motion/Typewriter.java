package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Stands there from one instant to the next, one after the other. */
public record Typewriter() implements Entrance {
  @Override
  public String id() {
    return "typewriter";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LETTER;
  }

  @Override
  public Easing easing() {
    return new Linear();
  }

  @Override
  public double stagger() {
    return 0.97;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return progress > 0 ? Pose.REST : Pose.HIDDEN;
  }
}
