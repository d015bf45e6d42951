package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Flickers on like a tube. */
public record Blink() implements Entrance {
  private static final int STEPS = 12;

  @Override
  public String id() {
    return "blink";
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
    return 0.7;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    int step = (int) (progress * STEPS);
    return step >= STEPS - 2 || part.chance(step) < 0.35 + 0.5 * progress
        ? Pose.REST
        : Pose.REST.withOpacity(0.12);
  }
}
