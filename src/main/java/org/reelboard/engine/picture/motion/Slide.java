package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;
import org.reelboard.engine.picture.easing.Easing;
import org.reelboard.engine.picture.easing.ExpoOut;

/** Comes from a side. */
interface Slide extends Entrance {
  /** How far away it begins, in canvas units. */
  double FAR = 420;

  /** Where it comes from: 1 is the right, -1 the left. */
  int side();

  @Override
  default MotionUnit unit() {
    return MotionUnit.LINE;
  }

  @Override
  default Easing easing() {
    return new ExpoOut();
  }

  @Override
  default double stagger() {
    return 0.35;
  }

  @Override
  default Pose coming(double progress, MotionPart part, Fields settings) {
    return Pose.REST.moved(side() * FAR * (1 - progress), 0).withOpacity(2 * progress);
  }
}
