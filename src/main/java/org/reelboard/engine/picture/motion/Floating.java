package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Floats up and down. */
public record Floating() implements Loop {
  @Override
  public String id() {
    return "float";
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
    double dy = 0.1 * part.reach() * StrictMath.sin(2 * Math.PI * round);
    return Pose.REST.moved(0, strength * dy).turned(strength * StrictMath.sin(4 * Math.PI * round));
  }
}
