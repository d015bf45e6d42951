package org.reelboard.engine.picture.resample;

/**
 * An upright part of a picture, in its pixels: pixel k covers k to k + 1, and edges may lie
 * anywhere between.
 */
public record Crop(double left, double top, double width, double height) {
  public Crop {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a crop must not be empty: " + width + "x" + height);
    }
  }

  /** The whole of a picture. */
  public static Crop all(int width, int height) {
    return new Crop(0, 0, width, height);
  }

  /** The largest part of a shape (width divided by height) in the middle of a picture. */
  public static Crop cover(int width, int height, double aspect) {
    double w = Math.min(width, height * aspect);
    double h = w / aspect;
    return new Crop((width - w) / 2, (height - h) / 2, w, h);
  }
}
