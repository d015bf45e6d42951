package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Flies together from all directions. */
public record Gather() implements Entrance {
  @Override
  public String id() {
    return "gather";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LETTER;
  }

  @Override
  public Easing easing() {
    return new ExpoOut();
  }

  @Override
  public double stagger() {
    return 0.25;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    double angle = 2 * Math.PI * part.chance(1);
    double way = (1.3 + 2 * part.chance(2)) * part.reach() * (1 - progress);
    return Pose.REST
        .moved(way * StrictMath.cos(angle), way * StrictMath.sin(angle))
        .turned(180 * (part.chance(3) - 0.5) * (1 - progress))
        .withOpacity(1.6 * progress);
  }
}
