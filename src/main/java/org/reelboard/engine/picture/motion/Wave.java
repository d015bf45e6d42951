package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.Linear;

/** A wave runs through it. */
public record Wave() implements Loop {
  @Override
  public String id() {
    return "wave";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LETTER;
  }

  @Override
  public Easing easing() {
    return new Linear();
  }

  @Override
  public double stagger() {
    return 0.4;
  }

  @Override
  public Pose swung(double round, double strength, MotionPart part, Fields settings) {
    double begin = part.count() < 2 ? 0 : 0.6 * part.index() / (part.count() - 1);
    double own = Math.clamp((round - begin) / 0.4, 0, 1);
    double hump = StrictMath.pow(Math.sin(own * Math.PI), 2);
    return Pose.REST.moved(0, -0.32 * part.reach() * hump * strength);
  }
}
