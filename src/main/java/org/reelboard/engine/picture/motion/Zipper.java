package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Every other one comes from above, the rest from below. */
public record Zipper() implements Entrance {
  @Override
  public String id() {
    return "zipper";
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
    double side = part.index() % 2 == 0 ? -1 : 1;
    return Pose.REST
        .moved(0, side * 1.2 * part.reach() * (1 - progress))
        .withOpacity(1.8 * progress);
  }
}
