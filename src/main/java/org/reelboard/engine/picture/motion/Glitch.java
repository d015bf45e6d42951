package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Jumps about until the signal holds. */
public record Glitch() implements Entrance {
  private static final int STEPS = 10;

  @Override
  public String id() {
    return "glitch";
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
    return 0.25;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    if (progress >= 1) {
      return Pose.REST;
    }
    int step = (int) (progress * STEPS);
    double wild = part.reach() * (1 - progress);
    double dx = wild * (part.chance(step) - 0.5);
    double dy = 0.5 * wild * (part.chance(step + STEPS) - 0.5);
    return Pose.REST.moved(dx, dy).withOpacity(part.chance(step + 2 * STEPS) < 0.75 ? 1 : 0.25);
  }
}
