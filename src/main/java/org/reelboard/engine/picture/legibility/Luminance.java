package org.reelboard.engine.picture.legibility;

import org.reelboard.document.project.Rgb;
import org.reelboard.engine.picture.artwork.Tint;

/**
 * How bright pixels look, and by how much two differ: relative luminance and contrast ratio as WCAG
 * 2.2 defines them (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance and #dfn-contrast-ratio).
 */
final class Luminance {
  /** Light that is reflected by the screen, as WCAG takes it. */
  private static final double FLARE = 0.05;

  private static final int STEPS = 256;
  private static final double[] RED = parts(0.2126);
  private static final double[] GREEN = parts(0.7152);
  private static final double[] BLUE = parts(0.0722);

  private Luminance() {}

  /** Of a grey the luminance is that of each of its parts. */
  private static double[] parts(double weight) {
    double[] parts = new double[STEPS];
    for (int value = 0; value < STEPS; value++) {
      parts[value] = weight * new Tint(new Rgb(value, value, value), 255).luminance();
    }
    return parts;
  }

  /** Of a colour of 8 bits each: 0 to 1. */
  static double of(int red, int green, int blue) {
    return RED[red] + GREEN[green] + BLUE[blue];
  }

  /** From 1, where both look equally bright, to 21 between black and white. */
  static double ratio(double one, double other) {
    return (Math.max(one, other) + FLARE) / (Math.min(one, other) + FLARE);
  }
}
