package org.reelboard.engine.picture.overlay;

/** Drawn pixels of a region, with one column more to its left. */
final class Pixels {
  private final Region region;
  private final int[] argb;

  Pixels(Region region, int[] argb) {
    this.region = region;
    this.argb = argb;
  }

  Region region() {
    return region;
  }

  /**
   * Premultiplied, 8 bits each, from the highest: alpha, red, green, blue. There may be more behind
   * the region's last pixel.
   */
  int[] argb() {
    return argb;
  }

  /** Pixels in a row. */
  int stride() {
    return region.width() + 1;
  }
}
