package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Snaps into shape like rubber. */
public record Stretch() implements Entrance {
  @Override
  public String id() {
    return "stretch";
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
    return 0.3;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    double away =
        StrictMath.exp(-5 * progress) * StrictMath.cos(progress * 4 * Math.PI) * (1 - progress);
    return Pose.REST.scaled(1 - 0.8 * away, 1 + 0.9 * away).withOpacity(5 * progress);
  }
}
