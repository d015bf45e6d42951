package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Whirls into its place. */
public record Spin() implements Entrance {
  @Override
  public String id() {
    return "spin";
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
    return Pose.REST.scaled(progress).turned(-200 * (1 - progress)).withOpacity(2 * progress);
  }
}
