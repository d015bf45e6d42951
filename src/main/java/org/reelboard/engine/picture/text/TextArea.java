package org.reelboard.engine.picture.text;

/**
 * What a text must fit in, in canvas units. It is broken into lines of that width, and made smaller
 * until it fits: down to a least size, below which a word is broken, and lines stand out at the
 * bottom.
 *
 * @param width above 0
 * @param height above 0, or infinite
 * @param leastSize of the letters, as a part of the size asked for, above 0 to 1
 */
public record TextArea(double width, double height, double leastSize) {
  /** Any number of lines of that width. */
  public static TextArea ofWidth(double width) {
    return new TextArea(width, Double.POSITIVE_INFINITY, 0.4);
  }

  public TextArea withHeight(double newHeight) {
    return new TextArea(width, newHeight, leastSize);
  }
}
