package org.reelboard.engine.picture.motion;

import java.util.Optional;
import org.reelboard.document.project.Fields;
import org.reelboard.document.project.Motion;
import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.easing.Easing;

/** An animation as an overlay has it. */
record PlayedMotion(TextAnimation animation, Motion motion, Optional<Easing> easing) {
  MotionUnit unit() {
    return motion.unit().flatMap(MotionUnit::byId).orElse(animation.unit());
  }

  Time duration() {
    return motion.duration();
  }

  /** How a part comes. */
  Pose coming(double progress, MotionPart part) {
    Fields settings = motion.parameters();
    double amount = Stagger.amount(animation.stagger()).in(settings);
    double own = Stagger.progress(progress, part, amount, Stagger.ORDER.in(settings));
    Pose pose = animation.coming(easing.orElse(animation.easing()).at(own), part, settings);
    return own <= 0 ? pose.withOpacity(0) : pose;
  }

  /** How a part stays. */
  Pose staying(double round, MotionPart part) {
    return animation.staying(
        easing.orElse(animation.roundEasing()).at(round), part, motion.parameters());
  }
}
