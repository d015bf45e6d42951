package org.reelboard.engine.picture.legibility;

import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.FrameConversion;
import org.reelboard.engine.media.Size;

/** What is seen behind words at an instant: a small picture, read anywhere between its pixels. */
final class Backdrop {
  private static final int STEPS = 256;

  private final Size size;
  private final int[] rgb;

  Backdrop(Frame frame) {
    this.size = frame.size();
    this.rgb = FrameConversion.toRgb(frame);
  }

  /**
   * The colour at a place, mixed from the four pixels around it; beyond the edges the edge goes on.
   *
   * @param x as a fraction of the width
   * @param y as a fraction of the height
   * @return 0xRRGGBB
   */
  int at(double x, double y) {
    double across = Math.clamp(x * size.width() - 0.5, 0, size.width() - 1);
    double down = Math.clamp(y * size.height() - 0.5, 0, size.height() - 1);
    int left = (int) across;
    int top = (int) down;
    int right = Math.min(left + 1, size.width() - 1);
    int bottom = Math.min(top + 1, size.height() - 1);
    int partX = (int) ((across - left) * STEPS);
    int partY = (int) ((down - top) * STEPS);
    int upper = mix(rgb[top * size.width() + left], rgb[top * size.width() + right], partX);
    int lower = mix(rgb[bottom * size.width() + left], rgb[bottom * size.width() + right], partX);
    return mix(upper, lower, partY);
  }

  /** Red and blue at once, then green. */
  private static int mix(int one, int other, int part) {
    int rest = STEPS - part;
    int outer = ((one & 0xff00ff) * rest + (other & 0xff00ff) * part) >>> 8 & 0xff00ff;
    int green = ((one & 0xff00) * rest + (other & 0xff00) * part) >>> 8 & 0xff00;
    return outer | green;
  }
}
