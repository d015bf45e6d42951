package org.reelboard.document.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {
  public static final Rgb BLACK = new Rgb(0, 0, 0);
  public static final Rgb WHITE = new Rgb(255, 255, 255);
  private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

  public Rgb {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException(
          "a colour's parts must be 0 to 255: " + red + ", " + green + ", " + blue);
    }
  }

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Rgb parse(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      throw new IllegalArgumentException("a colour is written #rrggbb: " + text);
    }
    int packed = Integer.parseInt(text.substring(1), 16);
    return new Rgb(packed >> 16, packed >> 8 & 0xff, packed & 0xff);
  }

  /** Reads {@code #rrggbb}; empty for anything else. */
  public static Optional<Rgb> read(String text) {
    return WRITTEN.matcher(text).matches() ? Optional.of(parse(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
