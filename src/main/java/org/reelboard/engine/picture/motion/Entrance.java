package org.reelboard.engine.picture.motion;

import org.reelboard.document.project.Fields;

/** An animation that is made for coming: while it stays, it comes and goes once a round. */
interface Entrance extends TextAnimation {
  /** Of a round: for coming, and again for going. */
  double PASSAGE = 0.3;

  @Override
  default Pose staying(double round, MotionPart part, Fields settings) {
    double away = Math.min(round, 1 - round) - (0.5 - PASSAGE);
    double gone = Math.clamp(away / PASSAGE, 0, 1);
    return coming(easing().at(1 - gone), part, settings);
  }
}
