package org.reelboard.engine.media;

/** Frames as pixels for screens and picture files. */
public final class FrameConversion {
  // ITU-R BT.709 from limited-range YUV, in 16-bit fixed point.
  private static final int LUMA = 76309; // 255/219
  private static final int RED_BY_CR = 117489; // 255/224 * 2 * (1 - 0.2126)
  private static final int GREEN_BY_CB = -13975; // -255/224 * 2 * (1 - 0.0722) * 0.0722/0.7152
  private static final int GREEN_BY_CR = -34925; // -255/224 * 2 * (1 - 0.2126) * 0.2126/0.7152
  private static final int BLUE_BY_CB = 138438; // 255/224 * 2 * (1 - 0.0722)
  private static final int HALF = 1 << 15;

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
      int y = ((luma[i] & 0xff) - 16) * LUMA + HALF;
      int u = (cb[i] & 0xff) - 128;
      int v = (cr[i] & 0xff) - 128;
      int red = clamp((y + RED_BY_CR * v) >> 16) & 0xff;
      int green = clamp((y + GREEN_BY_CB * u + GREEN_BY_CR * v) >> 16) & 0xff;
      int blue = clamp((y + BLUE_BY_CB * u) >> 16) & 0xff;
      pixels[i] = red << 16 | green << 8 | blue;
    }
    return pixels;
  }

  private static void opaque(byte[] luma, byte[] cb, byte[] cr, byte[] target) {
    for (int i = 0; i < luma.length; i++) {
      int y = ((luma[i] & 0xff) - 16) * LUMA + HALF;
      int u = (cb[i] & 0xff) - 128;
      int v = (cr[i] & 0xff) - 128;
      int at = 4 * i;
      target[at] = clamp((y + BLUE_BY_CB * u) >> 16);
      target[at + 1] = clamp((y + GREEN_BY_CB * u + GREEN_BY_CR * v) >> 16);
      target[at + 2] = clamp((y + RED_BY_CR * v) >> 16);
      target[at + 3] = (byte) 255;
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

  private static byte clamp(int value) {
    return (byte) Math.max(0, Math.min(255, value));
  }
}
