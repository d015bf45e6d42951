package org.reelboard.engine.picture.caption;

import io.github.humbleui.types.Rect;

/** Boxes around letters that look even above and below, whatever the distance of the lines. */
final class LetterBox {
  /** From the baseline up to the capitals' tops and down to the descenders' ends, in sizes. */
  private static final double ABOVE = 0.76;

  private static final double BELOW = 0.24;

  private LetterBox() {}

  /**
   * The box.
   *
   * @param sides what it stands out at the left and right, in sizes
   * @param ends what it stands out above and below, in sizes
   */
  static Rect of(Rect letters, double baseline, double size, double sides, double ends) {
    return new Rect(
        (float) (letters.getLeft() - sides * size),
        (float) (baseline - (ABOVE + ends) * size),
        (float) (letters.getRight() + sides * size),
        (float) (baseline + (BELOW + ends) * size));
  }
}
