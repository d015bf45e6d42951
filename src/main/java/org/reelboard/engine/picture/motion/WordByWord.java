package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.BackOut;
import org.reelboard.engine.picture.easing.Easing;

/** Words stand there one after the other, each with a small beat. */
public record WordByWord() implements Entrance {
  @Override
  public String id() {
    return "word-by-word";
  }

  @Override
  public MotionUnit unit() {
    return MotionUnit.WORD;
  }

  @Override
  public Easing easing() {
    return new BackOut();
  }

  @Override
  public double stagger() {
    return 0.85;
  }

  @Override
  public Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.scaled(0.8 + 0.2 * progress).withOpacity(6 * progress);
  }
}
