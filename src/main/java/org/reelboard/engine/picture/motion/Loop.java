package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;

/** An animation that is made for staying: on the way in it dies down. */
interface Loop extends TextAnimation {
  /** Of the way in: until it is wholly there. */
  double SOON = 0.3;

  /**
   * A part in a round.
   *
   * @param round 0 to 1, and at both at rest
   * @param strength 0 (stands still) to 1
   */
  Pose swung(double round, double strength, MotionPart part, Fields settings);

  @Override
  default Pose coming(double progress, MotionPart part, Fields settings) {
    double round = Math.clamp(progress, 0, 1);
    Pose pose = swung(round, 1, part, settings);
    return pose.withOpacity(pose.opacity() * Math.min(1, progress / SOON));
  }

  @Override
  default Pose staying(double round, MotionPart part, Fields settings) {
    return swung(round, 1, part, settings);
  }
}
