package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Shakes, and holds still again. */
public record Shake() implements Loop {
  @Override
  public String id() {
    return "shake";
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
    double wild = strength * StrictMath.sin(round * Math.PI);
    double dx = 0.1 * part.reach() * wild * StrictMath.sin(10 * Math.PI * round);
    return Pose.REST.moved(dx, 0).turned(1.5 * wild * StrictMath.sin(14 * Math.PI * round));
  }
}
