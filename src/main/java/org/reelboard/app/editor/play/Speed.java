package org.reelboard.app.editor.play;

/** How fast a film plays, and which way. */
public enum Speed {
  BACK_FOUR_TIMES(-4),
  BACK_TWICE(-2),
  BACK(-1),
  BACK_SLOWLY(-0.5),
  SLOWLY(0.5),
  NORMAL(1),
  TWICE(2),
  FOUR_TIMES(4);

  private final double factor;

  Speed(double factor) {
    this.factor = factor;
  }

  /** Seconds of the film to a second; below 0 backwards. */
  public double factor() {
    return factor;
  }

  /** 1 forwards, -1 backwards. */
  int direction() {
    return factor < 0 ? -1 : 1;
  }

  /** From one frame that is drawn to the next: at twice the speed every second one is. */
  long stride() {
    return direction() * Math.max(1, Math.round(Math.abs(factor)));
  }

  /**
   * Whether the sound is heard, higher or lower with the speed: faster or backwards nobody
   * understands it.
   */
  boolean isHeard() {
    return factor > 0 && factor <= 2;
  }

  /** What another push forwards makes of it. */
  Speed pushedForward() {
    return switch (this) {
      case NORMAL -> TWICE;
      case TWICE, FOUR_TIMES -> FOUR_TIMES;
      default -> NORMAL;
    };
  }

  /** What another push backwards makes of it. */
  Speed pushedBack() {
    return switch (this) {
      case BACK -> BACK_TWICE;
      case BACK_TWICE, BACK_FOUR_TIMES -> BACK_FOUR_TIMES;
      default -> BACK;
    };
  }
}
