package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Letters that stand far apart draw together. */
public record Tracking() implements Entrance {
  @Override
  public String id() {
    return "tracking";
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
    return 0.0;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST
        .moved(0.55 * part.fromMiddle() * (1 - progress), 0)
        .withOpacity(1.3 * progress);
  }
}
