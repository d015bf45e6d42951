package org.reelboard.engine.media;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Frames as pixels for screens and picture files. */
public final class FrameConversion {
  // ITU-R BT.709 from limited-range YUV, in 16-bit fixed point.
  private static final int LUMA = 76309; // 255/219
  private static final int RED_BY_CR = 117489; // 255/224 * 2 * (1 - 0.2126)
  private static final int GREEN_BY_CB = -13975; // -255/224 * 2 * (1 - 0.0722) * 0.0722/0.7152
  private static final int GREEN_BY_CR = -34925; // -255/224 * 2 * (1 - 0.2126) * 0.2126/0.7152
  private static final int BLUE_BY_CB = 138438; // 255/224 * 2 * (1 - 0.0722)
  private static final int HALF = 1 << 15;

  private static final int OPAQUE = 0xff000000;

  /** Four bytes at once, the lowest first. */
  private static final VarHandle PIXEL =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private FrameConversion() {}

  /**
   * Writes the frame's pixels as blue, green, red, alpha, one byte each, rows from the top without
   * padding. Colours are multiplied by alpha, as JavaFX's PixelFormat.getByteBgraPreInstance wants
   * them; an opaque frame gets alpha 255.
   *
   * @param target width x height x 4 bytes or more
   */
  public static void toBgra(Frame frame, byte[] target) {
    if (target.length < 4L * frame.luma().length) {
      throw new IllegalArgumentException("too small for " + frame + ": " + target.length);
    }
    opaque(frame.luma(), frame.blueDifference(), frame.redDifference(), target);
    frame.alpha().ifPresent(alpha -> premultiply(alpha, target));
  }

  /** The frame's colours as 0xRRGGBB, its alpha left out, rows from the top. */
  public static int[] toRgb(Frame frame) {
    byte[] luma = frame.luma();
    byte[] cb = frame.blueDifference();
    byte[] cr = frame.redDifference();
    int[] pixels = new int[luma.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = rgb(luma[i] & 0xff, cb[i] & 0xff, cr[i] & 0xff);
    }
    return pixels;
  }

  private static int rgb(int luma, int cb, int cr) {
    int y = (luma - 16) * LUMA + HALF;
    int u = cb - 128;
    int v = cr - 128;
    int red = clamp((y + RED_BY_CR * v) >> 16);
    int green = clamp((y + GREEN_BY_CB * u + GREEN_BY_CR * v) >> 16);
    int blue = clamp((y + BLUE_BY_CB * u) >> 16);
    return red << 16 | green << 8 | blue;
  }

  private static void opaque(byte[] luma, byte[] cb, byte[] cr, byte[] target) {
    for (int i = 0; i < luma.length; i++) {
      PIXEL.set(target, 4 * i, OPAQUE | rgb(luma[i] & 0xff, cb[i] & 0xff, cr[i] & 0xff));
    }
  }

  private static void premultiply(byte[] alpha, byte[] target) {
    for (int i = 0; i < alpha.length; i++) {
      int a = alpha[i] & 0xff;
      int at = 4 * i;
      target[at] = (byte) byAlpha(target[at] & 0xff, a);
      target[at + 1] = (byte) byAlpha(target[at + 1] & 0xff, a);
      target[at + 2] = (byte) byAlpha(target[at + 2] & 0xff, a);
      target[at + 3] = (byte) a;
    }
  }

  /** value * alpha / 255, to the nearest, without a division. */
  private static int byAlpha(int value, int alpha) {
    int product = value * alpha + 128;
    return (product + (product >> 8)) >> 8;
  }

  private static int clamp(int value) {
    return Math.max(0, Math.min(255, value));
  }
}
