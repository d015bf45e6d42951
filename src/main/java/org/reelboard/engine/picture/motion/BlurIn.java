package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Cubic;
import org.reelboard.engine.picture.easing.Easing;

/** Comes into focus. */
public record BlurIn() implements Entrance {
  private static final double MOST_BLUR = 18;

  @Override
  public String id() {
    return "blur-in";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WORD;
  }

  @Override
  public Easing easing() {
    return new Cubic();
  }

  @Override
  public double stagger() {
    return 0.45;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST
        .scaled(1 + 0.12 * (1 - progress))
        .withBlur(MOST_BLUR * (1 - progress))
        .withOpacity(1.4 * progress);
  }
}
