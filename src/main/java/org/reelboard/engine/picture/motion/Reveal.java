package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Rises from behind the edge of its line. */
public record Reveal() implements Entrance {
  @Override
  public String id() {
    return "reveal";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LINE;
  }

  @Override
  public Easing easing() {
    return new ExpoOut();
  }

  @Override
  public double stagger() {
    return 0.35;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST
        .moved(0, 1.15 * part.box().getHeight() * (1 - progress))
        .seenThrough(Window.row());
  }
}
