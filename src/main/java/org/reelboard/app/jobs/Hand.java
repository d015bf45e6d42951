package org.reelboard.app.jobs;

import java.util.Optional;
import java.util.function.LongSupplier;

/** A piece that is being made, and how far it is. */
final class Hand implements PieceListener {
  private final Step step;
  private final JobWork work;
  private final LongSupplier nanoTime;
  private volatile long framesMade;
  private volatile long heard;

  /**
   * A piece that is begun with now.
   *
   * @param nanoTime a clock like {@link System#nanoTime}
   */
  Hand(Step step, JobWork work, LongSupplier nanoTime) {
    this.step = step;
    this.work = work;
    this.nanoTime = nanoTime;
    this.heard = nanoTime.getAsLong();
  }

  @Override
  public void made(long frames) {
    framesMade = frames;
    heard = nanoTime.getAsLong();
  }

  Step step() {
    return step;
  }

  long framesMade() {
    return framesMade;
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
