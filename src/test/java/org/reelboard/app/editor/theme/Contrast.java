package org.reelboard.app.editor.theme;

import javafx.scene.paint.Color;

/**
 * How far two colours stand apart, as the Web Content Accessibility Guidelines 2.2 reckon it: from
 * 1 (the same) to 21 (black and white).
 */
final class Contrast {
  private Contrast() {}

  static double of(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** A colour as it is seen over another one. */
  static Color over(Color above, double opacity, Color below) {
    double part = above.getOpacity() * opacity;
    return Color.color(
        above.getRed() * part + below.getRed() * (1 - part),
        above.getGreen() * part + below.getGreen() * (1 - part),
        above.getBlue() * part + below.getBlue() * (1 - part));
  }

  /** The relative luminance of sRGB. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
