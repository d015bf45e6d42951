package org.reelboard.engine.picture;

import java.util.Arrays;
import org.reelboard.document.project.Rgb;
import org.reelboard.engine.media.Frame;

/** Colours in the working format: BT.709 (ITU-R BT.709-6, section 3), limited range. */
final class Colours {
  private static final double RED = 0.2126;
  private static final double BLUE = 0.0722;
  private static final double GREEN = 1 - RED - BLUE;

  /** What is left of a colour at the bottom of a darkening card. */
  private static final double BOTTOM = 0.45;

  private Colours() {}

  /** Fills a frame with one colour. */
  static void fill(Rgb colour, Frame target) {
    target.fill(luma(colour), blueDifference(colour), redDifference(colour));
  }

  /** Fills a frame with a colour at the top that gets darker to the bottom, row by row. */
  static void fillDarkening(Rgb top, Frame target) {
    target.fill(luma(top), blueDifference(top), redDifference(top));
    for (int row = 0; row < target.height(); row++) {
      int from = row * target.width();
      byte luma = (byte) luma(darkened(top, row, target.height()));
      Arrays.fill(target.luma(), from, from + target.width(), luma);
    }
    for (int row = 0; row < target.chromaHeight(); row++) {
      int from = row * target.chromaWidth();
      int to = from + target.chromaWidth();
      Rgb colour = darkened(top, row, target.chromaHeight());
      Arrays.fill(target.blueDifference(), from, to, (byte) blueDifference(colour));
      Arrays.fill(target.redDifference(), from, to, (byte) redDifference(colour));
    }
  }

  private static Rgb darkened(Rgb top, int row, int rows) {
    double share = 1 - (1 - BOTTOM) * row / rows;
    return new Rgb(
        (int) Math.round(top.red() * share),
        (int) Math.round(top.green() * share),
        (int) Math.round(top.blue() * share));
  }

  static int luma(Rgb colour) {
    return (int) Math.round(16 + 219 * brightness(colour));
  }

  static int blueDifference(Rgb colour) {
    return (int) Math.round(128 + 112 * (colour.blue() / 255.0 - brightness(colour)) / (1 - BLUE));
  }

  static int redDifference(Rgb colour) {
    return (int) Math.round(128 + 112 * (colour.red() / 255.0 - brightness(colour)) / (1 - RED));
  }

  private static double brightness(Rgb colour) {
    return (RED * colour.red() + GREEN * colour.green() + BLUE * colour.blue()) / 255;
  }

  /** The frame over a plain ground; the frame itself where it is opaque. */
  static Frame over(Frame frame, Rgb ground) {
    return frame
        .alpha()
        .map(alpha -> {
          Frame flat = Frame.opaque(frame.width(), frame.height(), frame.chroma());
          lay(frame.luma(), alpha, luma(ground), flat.luma());
          lay(frame.blueDifference(), alpha, blueDifference(ground), flat.blueDifference());
          lay(frame.redDifference(), alpha, redDifference(ground), flat.redDifference());
          return flat;
        })
        .orElse(frame);
  }

  private static void lay(byte[] plane, byte[] alpha, int ground, byte[] target) {
    for (int i = 0; i < target.length; i++) {
      int opacity = alpha[i] & 0xff;
      target[i] = (byte) (((plane[i] & 0xff) * opacity + ground * (255 - opacity) + 127) / 255);
    }
  }
}
