package org.reelboard.app.editor.background;

/** How it stands with some work. */
public sealed interface WorkState {
  /** It waits for its turn. */
  record Waiting() implements WorkState {}

  /** It makes room for what the user does. */
  record Paused() implements WorkState {}

  /**
   * One thing is being made.
   *
   * @param part from 0 to 1
   */
  record Making(double part) implements WorkState {}

  /**
   * Many are.
   *
   * @param done so many of them
   */
  record Counting(int done, int all) implements WorkState {}

  /** So many were made, and nothing is left to do. */
  record Done(int count) implements WorkState {}

  /** The user has stopped it. */
  record Stopped() implements WorkState {}

  /**
   * It could not be done.
   *
   * @param count of how many things
   * @param sentence why, of the last of them
   */
  record Failed(int count, String sentence) implements WorkState {}

  /** Whether it goes on. */
  default boolean isUnfinished() {
    return switch (this) {
      case Waiting _, Paused _, Making _, Counting _ -> true;
      case Done _, Stopped _, Failed _ -> false;
    };
  }

  /** Whether it can be begun again. */
  default boolean canBeTriedAgain() {
    return this instanceof Stopped || this instanceof Failed;
  }
}
