package org.reelboard.engine.picture.text;

/**
 * What letters are wanted.
 *
 * @param family of {@link Typefaces#families()}
 * @param weight 100 (thin) to 900 (black); the nearest there is is taken
 */
public record TypeChoice(String family, int weight, Slant slant) {
  /** Upright letters. */
  public static TypeChoice of(String family, int weight) {
    return new TypeChoice(family, weight, Slant.UPRIGHT);
  }

  TypeChoice in(String otherFamily) {
    return new TypeChoice(otherFamily, weight, slant);
  }
}
