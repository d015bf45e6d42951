package org.reelboard.engine.media;

/**
 * A size in pixels.
 *
 * @param width above 0
 * @param height above 0
 */
public record Size(int width, int height) {
  public Size {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a size must be above 0: " + width + "x" + height);
    }
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
