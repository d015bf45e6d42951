package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Wobbles: wide and low, then narrow and tall. */
public record Jelly() implements Loop {
  @Override
  public String id() {
    return "jelly";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WORD;
  }

  @Override
  public Easing easing() {
    return new Linear();
  }

  @Override
  public double stagger() {
    return 0.2;
  }

  @Override
  public Pose swung(double round, double strength, MotionPart part, Fields settings) {
    double wobble = 0.09 * strength * StrictMath.sin(4 * Math.PI * round) * (1 - round);
    return Pose.REST.scaled(1 + wobble, 1 - wobble);
  }
}
