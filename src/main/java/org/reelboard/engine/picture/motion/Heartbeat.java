package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** Beats twice and rests. */
public record Heartbeat() implements Loop {
  private static final double LENGTH = 0.22;

  private static double beat(double round, double start) {
    double own = (round - start) / LENGTH;
    return own <= 0 || own >= 1 ? 0 : StrictMath.pow(Math.sin(own * Math.PI), 2);
  }

  @Override
  public String id() {
    return "heartbeat";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WHOLE;
  }

  @Override
  public Easing easing() {
    return new Linear();
  }

  @Override
  public double stagger() {
    return 0.0;
  }

  @Override
  public Pose swung(double round, double strength, MotionPart part, Fields settings) {
    return Pose.REST.scaled(1 + strength * (0.12 * beat(round, 0.05) + 0.07 * beat(round, 0.3)));
  }
}
