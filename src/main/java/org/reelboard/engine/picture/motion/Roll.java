package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Rolls in from the left. */
public record Roll() implements Entrance {
  @Override
  public String id() {
    return "roll";
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
    return 0.5;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    double away = 1 - progress;
    return Pose.REST
        .moved(-2.2 * part.reach() * away, 0)
        .turned(-270 * away)
        .withOpacity(2 * progress);
  }
}
