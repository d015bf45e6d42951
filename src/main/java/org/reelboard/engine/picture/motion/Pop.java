package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.BackOut;
import org.reelboard.engine.picture.easing.Easing;

/** Grows out of a point, a little too large and back. */
public record Pop() implements Entrance {
  @Override
  public String id() {
    return "pop";
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
    return 0.6;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.scaled(0.25 + 0.75 * progress).withOpacity(4 * progress);
  }
}
