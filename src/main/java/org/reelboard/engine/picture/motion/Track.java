package org.reelboard.engine.picture.motion;

import org.reelboard.document.time.Time;
import org.reelboard.engine.picture.artwork.Moment;

/** A part of an overlay's time in which an animation plays. */
sealed interface Track {
  PlayedMotion played();

  boolean isMoving(Moment moment);

  Pose pose(Moment moment, MotionPart part);

  /** How much of what stands behind the parts is there: 0 to 1. */
  double presence(Moment moment);

  default MotionUnit unit() {
    return played().unit();
  }

  /** What stands behind is there in the first part of the time. */
  double SOON = 0.3;

  private static double ratio(Time time, Time duration) {
    return (double) time.flicks() / duration.flicks();
  }

  /** From the overlay's start. */
  record Coming(PlayedMotion played) implements Track {
    @Override
    public boolean isMoving(Moment moment) {
      return moment.since().isBefore(played.duration());
    }

    @Override
    public Pose pose(Moment moment, MotionPart part) {
      return played.coming(ratio(moment.since(), played.duration()), part);
    }

    @Override
    public double presence(Moment moment) {
      return Math.min(1, ratio(moment.since(), played.duration()) / SOON);
    }
  }

  /** Up to the overlay's end. */
  record Going(PlayedMotion played) implements Track {
    @Override
    public boolean isMoving(Moment moment) {
      return moment.left().isBefore(played.duration());
    }

    @Override
    public Pose pose(Moment moment, MotionPart part) {
      return played.coming(ratio(moment.left(), played.duration()), part);
    }

    @Override
    public double presence(Moment moment) {
      return Math.min(1, ratio(moment.left(), played.duration()) / SOON);
    }
  }

  /** Between the two, in rounds. */
  record Staying(PlayedMotion played, Time in, Time out) implements Track {
    @Override
    public boolean isMoving(Moment moment) {
      return !moment.since().isBefore(in) && !moment.left().isBefore(out);
    }

    @Override
    public Pose pose(Moment moment, MotionPart part) {
      double rounds = ratio(moment.since().minus(in), played.duration());
      return played.staying(rounds - Math.floor(rounds), part);
    }

    @Override
    public double presence(Moment moment) {
      return 1;
    }
  }
}
