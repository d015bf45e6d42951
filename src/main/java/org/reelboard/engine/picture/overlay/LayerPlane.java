package org.reelboard.engine.picture.overlay;

/**
 * One plane of a layer: what each sample adds to the one below, and how much it keeps of that. It is
 * laid only where something is seen.
 */
final class LayerPlane {
  private static final int BITS = 15;
  private static final int HALF = 1 << (BITS - 1);
  private static final int OPACITY_BITS = 14;

  /** How finely the opacity of a whole layer is taken. */
  static final int OPAQUE = 1 << OPACITY_BITS;

  private final int left;
  private final int top;
  private final int stride;
  private final int rows;
  private final int[] samples;
  private final SeenChunks seen;
  private final int subsampling;

  /**
   * @param left the first column in the frame's plane
   * @param top the first row there
   * @param stride samples in a row
   * @param seen where something of the layer is seen
   * @param subsampling samples of luma to one of this plane, in each direction: 1 or 2
   * @param memory where it takes its samples from
   */
  LayerPlane(
      int left,
      int top,
      int stride,
      int rows,
      SeenChunks seen,
      int subsampling,
      LayerMemory memory) {
    this.left = left;
    this.top = top;
    this.stride = stride;
    this.rows = rows;
    this.samples = memory.take(stride * rows);
    this.seen = seen;
    this.subsampling = subsampling;
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

  /** The first sample of a chunk in a row, or behind the last one. */
  int column(int chunk) {
    return Math.min(chunk * SeenChunks.COLUMNS / subsampling, stride);
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
      int pair = row * subsampling / 2;
      int chunk = seen.start(pair, 0);
      while (chunk < seen.count()) {
        int last = seen.end(pair, chunk);
        int from = Math.max(column(chunk), -left);
        int count = Math.min(column(last), width - left) - from;
        int source = row * stride + from;
        int at = (top + row) * width + left + from;
        if (opacity == OPAQUE) {
          lay(source, count, target, at);
        } else {
          lay(source, count, opacity, target, at);
        }
        chunk = seen.start(pair, last);
      }
    }
  }

  // A byte that becomes a float and back again is one that the compiler's vector code can take.

  private void lay(int from, int count, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      int sample = samples[from + i];
      float read = target[at + i];
      int below = (int) read & 0xff;
      float laid = (below * (sample & 0xffff) + ((sample >> 16) << 8) + HALF) >> BITS;
      target[at + i] = (byte) (int) laid;
    }
  }

  private void lay(int from, int count, int opacity, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      int sample = samples[from + i];
      float read = target[at + i];
      int below = (int) read & 0xff;
      int whole = below * (sample & 0xffff) + ((sample >> 16) << 8);
      int change = (whole - (below << BITS)) >> 9;
      float laid = ((below << BITS) + ((change * opacity) >> (OPACITY_BITS - 9)) + HALF) >> BITS;
      target[at + i] = (byte) (int) laid;
    }
  }
}
