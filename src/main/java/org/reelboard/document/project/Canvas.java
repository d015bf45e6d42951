package org.reelboard.document.project;

import org.reelboard.document.time.FrameRate;

/**
 * What the film is drawn on. Everything with a size (blur, text, strokes) is given in its units.
 *
 * @param width in canvas units (pixels of the nominal size), above 0
 * @param height likewise
 * @param rate the rate it is edited at; an export may choose another
 * @param background shown where no picture is
 */
public record Canvas(int width, int height, FrameRate rate, Rgb background, Fields rest) {
  /** 1080x1920 at 30 frames a second on black: what the platforms for vertical video take. */
  public static final Canvas VERTICAL =
      new Canvas(1080, 1920, FrameRate.of(30), Rgb.BLACK, Fields.NONE);

  /** Width divided by height. */
  public double aspect() {
    return (double) width / height;
  }

  public Canvas withSize(int newWidth, int newHeight) {
    return new Canvas(newWidth, newHeight, rate, background, rest);
  }

  public Canvas withRate(FrameRate newRate) {
    return new Canvas(width, height, newRate, background, rest);
  }

  public Canvas withBackground(Rgb newBackground) {
    return new Canvas(width, height, rate, newBackground, rest);
  }
}
