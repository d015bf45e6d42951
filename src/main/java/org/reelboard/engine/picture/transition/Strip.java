package org.reelboard.engine.picture.transition;

import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;

/**
 * Whole pixels cut out of two 4:2:0 frames of one size that stand side by side or one above the
 * other.
 */
final class Strip {
  private Strip() {}

  /**
   * @param from the first column, counted over both, even; beyond the outer edges the edge column
   *     goes on
   * @param width how many columns
   */
  static Frame across(Frame first, Frame second, int from, int width) {
    Frame strip = Frame.opaque(width, first.height(), Chroma.HALF);
    copyAcross(first.luma(), second.luma(), first.width(), from, strip.luma(), width);
    copyAcross(
        first.blueDifference(),
        second.blueDifference(),
        first.chromaWidth(),
        from / 2,
        strip.blueDifference(),
        strip.chromaWidth());
    copyAcross(
        first.redDifference(),
        second.redDifference(),
        first.chromaWidth(),
        from / 2,
        strip.redDifference(),
        strip.chromaWidth());
    return strip;
  }

  private static void copyAcross(
      byte[] first, byte[] second, int length, int from, byte[] strip, int width) {
    for (int x = 0; x < width; x++) {
      int at = Math.clamp((long) from + x, 0, 2 * length - 1);
      copyColumn(at < length ? first : second, at % length, length, strip, x, width);
    }
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
   * @param from the first row, counted over both, even; beyond the outer edges the edge row goes on
   * @param height how many rows
   */
  static Frame down(Frame first, Frame second, int from, int height) {
    Frame strip = Frame.opaque(first.width(), height, Chroma.HALF);
    copyDown(first.luma(), second.luma(), first.width(), from, strip.luma());
    copyDown(
        first.blueDifference(),
        second.blueDifference(),
        first.chromaWidth(),
        from / 2,
        strip.blueDifference());
    copyDown(
        first.redDifference(),
        second.redDifference(),
        first.chromaWidth(),
        from / 2,
        strip.redDifference());
    return strip;
  }

  private static void copyDown(byte[] first, byte[] second, int width, int from, byte[] strip) {
    int length = first.length / width;
    for (int y = 0; y < strip.length / width; y++) {
      int at = Math.clamp((long) from + y, 0, 2 * length - 1);
      byte[] source = at < length ? first : second;
      System.arraycopy(source, at % length * width, strip, y * width, width);
    }
  }
}
