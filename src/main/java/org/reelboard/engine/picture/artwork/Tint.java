package org.reelboard.engine.picture.artwork;

import java.util.regex.Pattern;
import org.reelboard.document.project.Rgb;

/**
 * A colour that may be seen through.
 *
 * @param alpha 0 (not seen) to 255
 */
public record Tint(Rgb rgb, int alpha) {
  public static final Tint WHITE = new Tint(Rgb.WHITE, 255);
  public static final Tint BLACK = new Tint(Rgb.BLACK, 255);

  private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");
  private static final int OPAQUE_LENGTH = 7;

  /**
   * Reads {@code #rrggbb} or {@code #rrggbbaa}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Tint parse(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      throw new IllegalArgumentException("a colour is written #rrggbb or #rrggbbaa: " + text);
    }
    int alpha =
        text.length() > OPAQUE_LENGTH ? Integer.parseInt(text.substring(OPAQUE_LENGTH), 16) : 255;
    return new Tint(Rgb.parse(text.substring(0, OPAQUE_LENGTH)), alpha);
  }

  /** True for a text that {@link #parse} reads. */
  public static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }

  /** As Skia has it: alpha, red, green, blue. */
  public int argb() {
    return alpha << 24 | rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
  }

  /** This colour, so much of it: 0 to 1. */
  public Tint faded(double part) {
    return new Tint(rgb, (int) Math.round(alpha * Math.clamp(part, 0, 1)));
  }

  /** A part of the way to another colour: 0 to 1. */
  public Tint towards(Tint other, double part) {
    return new Tint(
        new Rgb(
            mix(rgb.red(), other.rgb.red(), part),
            mix(rgb.green(), other.rgb.green(), part),
            mix(rgb.blue(), other.rgb.blue(), part)),
        mix(alpha, other.alpha, part));
  }

  /** How bright it looks: 0 to 1 (WCAG 2.2, relative luminance). */
  public double luminance() {
    return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }

  @Override
  public String toString() {
    return alpha == 255 ? rgb.toString() : rgb + "%02x".formatted(alpha);
  }
}
