package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.types.Rect;
import org.reelboard.engine.media.Size;

/**
 * A part of a frame, in whole samples of 4:2:0.
 *
 * @param left even, like the other edges; it may reach beyond the frame by a sample of chroma
 */
record Region(int left, int top, int right, int bottom) {
  /** Beyond this many deviations a Gaussian blur shows nothing. */
  private static final double BLUR_REACH = 3;

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /**
   * What a drawing can touch of a frame.
   *
   * @param deviation of the blur in pixels
   */
  static Region of(Rect bounds, Matrix33 matrix, double deviation, Size frame) {
    float[] m = matrix.getMat();
    double middleX = (bounds.getLeft() + bounds.getRight()) / 2.0;
    double middleY = (bounds.getTop() + bounds.getBottom()) / 2.0;
    double x = m[0] * middleX + m[1] * middleY + m[2];
    double y = m[3] * middleX + m[4] * middleY + m[5];
    double reach = BLUR_REACH * deviation + 1;
    double halfWidth = bounds.getWidth() / 2.0;
    double halfHeight = bounds.getHeight() / 2.0;
    double reachX = Math.abs(m[0]) * halfWidth + Math.abs(m[1]) * halfHeight + reach;
    double reachY = Math.abs(m[3]) * halfWidth + Math.abs(m[4]) * halfHeight + reach;
    int left = (int) Math.floor(Math.max(0, x - reachX));
    int top = (int) Math.floor(Math.max(0, y - reachY));
    // A pixel of an odd column reaches the sample of chroma beside it.
    int right = (int) Math.ceil(Math.min(frame.width(), x + reachX + 1));
    int bottom = (int) Math.ceil(Math.min(frame.height(), y + reachY));
    return new Region(left & ~1, top & ~1, right + 1 & ~1, bottom + 1 & ~1);
  }
}
