package org.reelboard.engine.picture.transition;

import org.reelboard.engine.media.Frame;

/**
 * Whole pixels cut out of two frames of one size that stand side by side or one above the other.
 */
final class Strip {
  private Strip() {}

  /**
   * @param from the first column, counted over both; beyond the outer edges the edge column goes on
   * @param width how many columns
   */
  static Frame across(Frame first, Frame second, int from, int width) {
    Frame strip = Frame.opaque(width, first.height());
    int length = first.width();
    for (int x = 0; x < width; x++) {
      int at = Math.clamp(from + x, 0, 2 * length - 1);
      Frame source = at < length ? first : second;
      copyColumn(source.luma(), at % length, length, strip.luma(), x, width);
      copyColumn(source.blueDifference(), at % length, length, strip.blueDifference(), x, width);
      copyColumn(source.redDifference(), at % length, length, strip.redDifference(), x, width);
    }
    return strip;
  }

  private static void copyColumn(
      byte[] source, int column, int sourceWidth, byte[] target, int x, int width) {
    int to = x;
    for (int at = column; at < source.length; at += sourceWidth) {
      target[to] = source[at];
      to += width;
    }
  }

  /**
   * @param from the first row, counted over both; beyond the outer edges the edge row goes on
   * @param height how many rows
   */
  static Frame down(Frame first, Frame second, int from, int height) {
    int width = first.width();
    Frame strip = Frame.opaque(width, height);
    int length = first.height();
    for (int y = 0; y < height; y++) {
      int at = Math.clamp(from + y, 0, 2 * length - 1);
      Frame source = at < length ? first : second;
      int start = at % length * width;
      System.arraycopy(source.luma(), start, strip.luma(), y * width, width);
      System.arraycopy(source.blueDifference(), start, strip.blueDifference(), y * width, width);
      System.arraycopy(source.redDifference(), start, strip.redDifference(), y * width, width);
    }
    return strip;
  }
}
