package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Swings from its upper edge until it hangs still. */
public record Swing() implements Entrance {
  @Override
  public String id() {
    return "swing";
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
    return 0.35;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    double away = (1 - progress) * (1 - progress);
    double angle = 55 * away * StrictMath.cos(progress * 3 * Math.PI);
    double lever = part.reach() / 2;
    double radians = Math.toRadians(angle);
    return Pose.REST
        .moved(-lever * StrictMath.sin(radians), lever * (StrictMath.cos(radians) - 1))
        .turned(angle)
        .withOpacity(4 * progress);
  }
}
