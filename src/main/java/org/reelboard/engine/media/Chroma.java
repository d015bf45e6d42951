package org.reelboard.engine.media;

/** How many samples of colour a picture has. */
public enum Chroma {
  /** One of either colour difference for every pixel (4:4:4). */
  FULL,
  /**
   * One for two by two pixels (4:2:0). Sample (i, j) lies on column 2i, half way between the rows
   * 2j and 2j + 1, where H.264 and VP9 put it by default ("left", ITU-T H.264, figure E-1).
   */
  HALF;

  /** The samples along an axis of so many pixels. */
  public int samples(int pixels) {
    return switch (this) {
      case FULL -> pixels;
      case HALF -> Math.ceilDiv(pixels, 2);
    };
  }
}
