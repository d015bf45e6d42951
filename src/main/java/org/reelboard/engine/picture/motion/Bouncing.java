package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Bounce;
import org.reelboard.engine.picture.easing.Easing;

/** Falls from above and bounces, lower each time. */
public record Bouncing() implements Entrance {
  @Override
  public String id() {
    return "bounce";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LETTER;
  }

  @Override
  public Easing easing() {
    return new Bounce();
  }

  @Override
  public double stagger() {
    return 0.5;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.moved(0, -1.6 * part.reach() * (1 - progress)).withOpacity(5 * progress);
  }
}
