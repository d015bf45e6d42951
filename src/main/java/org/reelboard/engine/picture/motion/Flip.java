package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.BackOut;
import org.reelboard.engine.picture.easing.Easing;

/** Turns up like a page. */
public record Flip() implements Entrance {
  @Override
  public String id() {
    return "flip";
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
    double turned = StrictMath.sin(progress * Math.PI / 2);
    return Pose.REST.scaled(1, turned).withOpacity(3 * progress);
  }
}
