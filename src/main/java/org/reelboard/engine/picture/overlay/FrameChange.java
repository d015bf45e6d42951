package org.reelboard.engine.picture.overlay;

import org.reelboard.engine.media.Frame;

/**
 * Carries a change of pixels over into a 4:2:0 frame. The change is linear in BT.709 (ITU-R
 * BT.709-6, section 3), limited range; that of chroma is the mean of two rows, each weighted 1-2-1
 * around its column.
 */
final class FrameChange {
  private static final double RED = 0.2126;
  private static final double BLUE = 0.0722;
  private static final double GREEN = 1 - RED - BLUE;
  private static final float LUMA = 219f / 255;
  private static final float CHROMA = 112f / 255;

  private final int[] before;
  private final int[] after;
  private final int stride;

  private FrameChange(int[] before, int[] after, int stride) {
    this.before = before;
    this.after = after;
    this.stride = stride;
  }

  /**
   * Adds what changed.
   *
   * @param before pixels of the region, and of one column to its left
   * @param after the same, changed
   */
  static void add(int[] before, int[] after, Region region, Frame target) {
    FrameChange change = new FrameChange(before, after, region.width() + 1);
    int width = Math.min(region.width(), target.width() - region.left());
    int height = Math.min(region.height(), target.height() - region.top());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = (region.top() + y) * target.width() + region.left() + x;
        change.addLuma(y * change.stride + x + 1, target.luma(), at);
      }
    }
    for (int y = 0; y < height; y += 2) {
      for (int x = 0; x < width; x += 2) {
        int at = (region.top() + y) / 2 * target.chromaWidth() + (region.left() + x) / 2;
        change.addChroma(y * change.stride + x + 1, target, at);
      }
    }
  }

  private void addLuma(int pixel, byte[] plane, int at) {
    if (before[pixel] != after[pixel]) {
      double brighter = RED * red(pixel) + GREEN * green(pixel) + BLUE * blue(pixel);
      add(plane, at, LUMA * brighter);
    }
  }

  private void addChroma(int middle, Frame target, int at) {
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int row = 0; row < 2; row++) {
      for (int column = -1; column <= 1; column++) {
        int pixel = middle + row * stride + column;
        double weight = (column == 0 ? 2 : 1) / 8.0;
        red += weight * red(pixel);
        green += weight * green(pixel);
        blue += weight * blue(pixel);
      }
    }
    double brighter = RED * red + GREEN * green + BLUE * blue;
    add(target.blueDifference(), at, CHROMA * (blue - brighter) / (1 - BLUE));
    add(target.redDifference(), at, CHROMA * (red - brighter) / (1 - RED));
  }

  private int red(int pixel) {
    return ((after[pixel] >> 16) & 0xff) - ((before[pixel] >> 16) & 0xff);
  }

  private int green(int pixel) {
    return ((after[pixel] >> 8) & 0xff) - ((before[pixel] >> 8) & 0xff);
  }

  private int blue(int pixel) {
    return (after[pixel] & 0xff) - (before[pixel] & 0xff);
  }

  private static void add(byte[] plane, int at, double change) {
    plane[at] = (byte) Math.clamp(Math.round((plane[at] & 0xff) + change), 0, 255);
  }
}
