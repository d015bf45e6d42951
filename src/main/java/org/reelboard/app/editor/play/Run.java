package org.reelboard.app.editor.play;

/**
 * One run of the film: where it goes, how fast, and what comes then.
 *
 * @param from the frame it begins at
 * @param stretch what it stays in
 */
record Run(long from, Stretch stretch, Speed speed, AtEnd atEnd) {

  /** What comes at the end of the stretch. */
  sealed interface AtEnd {
    /** It stands on the last frame. */
    record Stand() implements AtEnd {}

    /** It begins again. */
    record Again() implements AtEnd {}

    /** The playhead goes back to where it was. */
    record BackTo(long frame) implements AtEnd {}
  }

  /** What is to be done when the clock has come to a frame. */
  sealed interface Step {
    /** That frame is to be seen. */
    record Show(long frame) implements Step {}

    /** It stands on a frame. */
    record Stop(long frame) implements Step {}

    /** Another run begins. */
    record Restart(Run run) implements Step {}
  }

  /**
   * @param frame where the clock is; before it has moved that is the first
   */
  Step at(long frame) {
    long now = speed.direction() > 0 ? Math.max(from, frame) : Math.min(from, frame);
    boolean over = speed.direction() > 0 ? now >= stretch.end() : now < stretch.first();
    if (!over) {
      return new Step.Show(now);
    }
    long begin = speed.direction() > 0 ? stretch.first() : stretch.last();
    return switch (atEnd) {
      case AtEnd.Stand() -> new Step.Stop(speed.direction() > 0 ? stretch.last() : stretch.first());
      case AtEnd.Again() -> new Step.Restart(new Run(begin, stretch, speed, atEnd));
      case AtEnd.BackTo(long back) -> new Step.Stop(back);
    };
  }
}
