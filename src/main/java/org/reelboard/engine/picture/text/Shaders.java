package org.reelboard.engine.picture.text;

import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;
import java.util.List;
import org.reelboard.engine.picture.artwork.Tint;

/**
 * Gradients, each as a picture of one column: that takes Skia a third of the time that its own
 * gradients do.
 */
public final class Shaders {
  /** Enough that no step between two of them is seen. */
  private static final int ROWS = 512;

  private static final double NEARLY = 1e-9;

  private Shaders() {}

  /** A gradient over a box; the caller closes it. */
  public static Shader of(Shade.Gradient gradient, Rect box) {
    double across = straight(StrictMath.cos(Math.toRadians(gradient.degrees())));
    double down = straight(StrictMath.sin(Math.toRadians(gradient.degrees())));
    double x = (box.getLeft() + box.getRight()) / 2;
    double y = (box.getTop() + box.getBottom()) / 2;
    // As far as the box reaches in that direction (CSS Images 3, linear gradients).
    double reach =
        (Math.abs(across) * box.getWidth()
                + Math.abs(down) * box.getHeight())
            / 2;
    float dx = (float) (across * reach);
    float dy = (float) (down * reach);
    // From a row of the ramp to the next, and, across, from one of its columns to another.
    Matrix33 placed =
        new Matrix33(
            -dy, 2 * dx / ROWS, (float) x - dx, dx, 2 * dy / ROWS, (float) y - dy, 0, 0, 1);
    try (Image ramp = ramp(gradient.tints())) {
      return ramp.makeShader(
          FilterTileMode.CLAMP, FilterTileMode.CLAMP, SamplingMode.DEFAULT, placed);
    }
  }

  /** Nothing where it is nearly nothing: what runs straight down is drawn faster. */
  private static double straight(double part) {
    return Math.abs(part) < NEARLY ? 0 : part;
  }

  /** The colours in one column. */
  private static Image ramp(List<Tint> tints) {
    byte[] pixels = new byte[ROWS * Integer.BYTES];
    for (int i = 0; i < ROWS; i++) {
      double at = (i + 0.5) / ROWS * (tints.size() - 1);
      int first = (int) at;
      int pixel = premultiplied(tints.get(first).argb(), tints.get(first + 1).argb(), at - first);
      for (int channel = 0; channel < Integer.BYTES; channel++) {
        pixels[Integer.BYTES * i + channel] = (byte) (pixel >>> (8 * channel));
      }
    }
    return Image.makeRasterFromBytes(
        new ImageInfo(1, ROWS, ColorType.BGRA_8888, ColorAlphaType.PREMUL), pixels, Integer.BYTES);
  }

  private static int premultiplied(int one, int other, double part) {
    double alpha = mixed(one >>> 24, other >>> 24, part);
    int pixel = (int) Math.round(alpha);
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = mixed(one >>> shift & 0xff, other >>> shift & 0xff, part);
      pixel = pixel << 8 | (int) Math.round(value * alpha / 255);
    }
    return pixel;
  }

  private static double mixed(int one, int other, double part) {
    return one + (other - one) * part;
  }
}
