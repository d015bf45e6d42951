package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.BackOut;
import org.reelboard.engine.picture.easing.Easing;

/** Tumbles down into its place, leaning. */
public record Cascade() implements Entrance {
  @Override
  public String id() {
    return "cascade";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.LETTER;
  }

  @Override
  public Easing easing() {
    return new BackOut();
  }

  @Override
  public double stagger() {
    return 0.7;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    double away = 1 - progress;
    return Pose.REST
        .moved(-0.35 * part.reach() * away, -0.8 * part.reach() * away)
        .turned(-35 * away)
        .withOpacity(2.5 * progress);
  }
}
