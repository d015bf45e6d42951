package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Shows other letters in its place until the right one is found. */
public record Scramble() implements Entrance {
  private static final int STEPS = 7;

  @Override
  public String id() {
    return "scramble";
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
    return 0.6;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    if (progress >= 1 || part.count() < 2) {
      return Pose.REST;
    }
    int step = (int) (progress * STEPS);
    return Pose.REST.withStandIn(1 + (int) (part.chance(step) * (part.count() - 1)));
  }
}
