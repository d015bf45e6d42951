package org.reelboard.engine.picture.overlay;

/**
 * Samples of one plane of a layer: what each adds to the sample below, and how much it keeps of
 * that.
 */
final class LayerPlane {
  private static final int BITS = 15;
  private static final int HALF = 1 << (BITS - 1);
  private static final int OPACITY_BITS = 14;

  /** How finely the opacity of a whole layer is taken. */
  static final int OPAQUE = 1 << OPACITY_BITS;

  private final short[] adds;
  private final char[] keeps;

  LayerPlane(short[] adds, char[] keeps) {
    this.adds = adds;
    this.keeps = keeps;
  }

  /** What is added, in 1/128 of a step. */
  short[] adds() {
    return adds;
  }

  /** The share that is kept of what is below, in 1/32768. */
  char[] keeps() {
    return keeps;
  }

  /** Lays a row of samples over those of a plane. */
  void lay(int from, int count, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      int below = target[at + i] & 0xff;
      target[at + i] = (byte) ((below * keeps[from + i] + (adds[from + i] << 8) + HALF) >> BITS);
    }
  }

  /**
   * The same, not wholly.
   *
   * @param opacity in 1/{@link #OPAQUE}
   */
  void lay(int from, int count, int opacity, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      int below = target[at + i] & 0xff;
      int laid = below * keeps[from + i] + (adds[from + i] << 8);
      int change = (laid - (below << BITS)) >> 9;
      int mixed = (below << BITS) + ((change * opacity) >> (OPACITY_BITS - 9));
      target[at + i] = (byte) ((mixed + HALF) >> BITS);
    }
  }
}
