package org.reelboard.app.jobs;

import java.util.Optional;
import java.util.function.LongSupplier;

/** A piece that is being made, and how far it is. */
final class Hand implements PieceListener {
  private final Step step;
  private final long frames;
  private final JobWork work;
  private final LongSupplier nanoTime;
  private volatile long framesMade;
  private volatile long heard;

  /**
   * A piece that is begun with now.
   *
   * @param frames how much of the progress it is
   * @param nanoTime a clock like {@link System#nanoTime}
   */
  Hand(Step step, long frames, JobWork work, LongSupplier nanoTime) {
    this.step = step;
    this.frames = frames;
    this.work = work;
    this.nanoTime = nanoTime;
    this.heard = nanoTime.getAsLong();
  }

  @Override
  public void made(long made) {
    framesMade = made;
    heard = nanoTime.getAsLong();
  }

  Step step() {
    return step;
  }

  long framesMade() {
    return framesMade;
  }

  /** How much of the job's progress is in it. */
  long progress() {
    return Math.min(framesMade, frames);
  }

  /** Where it is in the film. */
  Optional<FilmPlace> place() {
    return work.place(step.piece(), framesMade);
  }

  /** For how long nothing was heard of it, in nanoseconds. */
  long silence() {
    return nanoTime.getAsLong() - heard;
  }
}
