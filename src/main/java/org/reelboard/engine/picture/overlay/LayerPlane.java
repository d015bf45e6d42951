package org.reelboard.engine.picture.overlay;

/**
 * One plane of a layer: what each sample adds to the one below, and how much it keeps of that. Rows
 * are laid only where something is seen.
 */
final class LayerPlane {
  private static final int BITS = 15;
  private static final int HALF = 1 << (BITS - 1);
  private static final int OPACITY_BITS = 14;

  /** What is below stays as it is: to leave it out takes less than half the time. */
  private static final int CLEAR = 1 << BITS;

  /** How finely the opacity of a whole layer is taken. */
  static final int OPAQUE = 1 << OPACITY_BITS;

  private final int left;
  private final int top;
  private final int stride;
  private final int rows;
  private final int[] samples;
  private final Spans spans;

  /**
   * @param left the first column in the frame's plane
   * @param top the first row there
   * @param stride samples in a row
   * @param memory where it takes its samples from
   */
  LayerPlane(int left, int top, int stride, int rows, LayerMemory memory) {
    this.left = left;
    this.top = top;
    this.stride = stride;
    this.rows = rows;
    this.samples = memory.take(stride * rows);
    this.spans = new Spans(rows);
  }

  int stride() {
    return stride;
  }

  /**
   * The higher half of each is what it adds, in 1/128 of a step, and the lower half the share that
   * it keeps of what is below, in 1/32768. (Two halves of one number, for only such a loop is
   * compiled to vector code.) There is anything where nothing is seen.
   */
  int[] samples() {
    return samples;
  }

  /** Where something is seen in each row. */
  Spans spans() {
    return spans;
  }

  long bytes() {
    return (long) Integer.BYTES * samples.length;
  }

  /**
   * Lays it over a plane.
   *
   * @param opacity in 1/{@link #OPAQUE}
   * @param width of the plane; what lies beyond it is left out
   */
  void lay(int opacity, byte[] target, int width) {
    int end = Math.min(rows, target.length / width - top);
    for (int row = 0; row < end; row++) {
      int from = Math.max(spans.start(row), -left);
      int count = Math.min(spans.end(row), width - left) - from;
      int source = row * stride + from;
      int at = (top + row) * width + left + from;
      if (opacity == OPAQUE) {
        lay(source, count, target, at);
      } else {
        lay(source, count, opacity, target, at);
      }
    }
  }

  private void lay(int from, int count, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      int sample = samples[from + i];
      if (sample == CLEAR) {
        continue;
      }
      int below = target[at + i] & 0xff;
      target[at + i] = (byte) ((below * (sample & 0xffff) + ((sample >> 16) << 8) + HALF) >> BITS);
    }
  }

  private void lay(int from, int count, int opacity, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      int sample = samples[from + i];
      if (sample == CLEAR) {
        continue;
      }
      int below = target[at + i] & 0xff;
      int laid = below * (sample & 0xffff) + ((sample >> 16) << 8);
      int change = (laid - (below << BITS)) >> 9;
      int mixed = (below << BITS) + ((change * opacity) >> (OPACITY_BITS - 9));
      target[at + i] = (byte) ((mixed + HALF) >> BITS);
    }
  }
}
