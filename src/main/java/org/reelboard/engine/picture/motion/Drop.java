package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.BackOut;
import org.reelboard.engine.picture.easing.Easing;

/** Falls into its place from above, a little too far and back. */
public record Drop() implements Entrance {
  @Override
  public String id() {
    return "drop";
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
    return Pose.REST.moved(0, -1.1 * part.reach() * (1 - progress)).withOpacity(2.5 * progress);
  }
}
