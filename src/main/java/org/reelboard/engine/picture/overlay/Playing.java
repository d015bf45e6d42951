package org.reelboard.engine.picture.overlay;

/** What something that moves does at its end. */
enum Playing {
  AGAIN,
  /** It stays as it is at its end. */
  ONCE;

  /**
   * The time in it.
   *
   * @param length of it, above 0
   */
  double at(double since, double length) {
    return switch (this) {
      case AGAIN -> since % length;
      case ONCE -> Math.min(since, length);
    };
  }
}
