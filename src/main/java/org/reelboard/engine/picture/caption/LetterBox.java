package org.reelboard.engine.picture.caption;

import io.github.humbleui.types.Rect;

/** Boxes around letters that look even above and below, whatever the distance of the lines. */
enum LetterBox {
  /** Around capitals' tops and descenders' ends. */
  AS_WRITTEN(0.76, 0.24),
  /** Around capitals, whose tops are higher in narrow faces. */
  CAPITALS(0.84, 0.08);

  private final double above;
  private final double below;

  /**
   * @param above from the baseline up, in sizes
   * @param below from the baseline down, in sizes
   */
  LetterBox(double above, double below) {
    this.above = above;
    this.below = below;
  }

  static LetterBox of(CaptionDesign.Case letters) {
    return switch (letters) {
      case AS_WRITTEN -> AS_WRITTEN;
      case CAPITALS -> CAPITALS;
    };
  }

  /**
   * The box.
   *
   * @param sides what it stands out at the left and right, in sizes
   * @param ends what it stands out above and below, in sizes
   */
  Rect around(Rect letters, double baseline, double size, double sides, double ends) {
    return new Rect(
        (float) (letters.getLeft() - sides * size),
        (float) (baseline - (above + ends) * size),
        (float) (letters.getRight() + sides * size),
        (float) (baseline + (below + ends) * size));
  }
}
