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

  /** Of those factors, and of the eighths in which chroma comes. */
  private static final int BITS = 16 + 3;

  private static final int HALF = 1 << (BITS - 1);

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
    int width = frame.width();
    byte[] luma = frame.luma();
    ChromaRows rows = new ChromaRows(frame);
    for (int y = 0; y < frame.height(); y++) {
      rows.moveTo(y);
      int[] cb = rows.blueDifference();
      int[] cr = rows.redDifference();
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        PIXEL.set(target, 4 * at, OPAQUE | rgb(luma[at] & 0xff, cb[x], cr[x]));
      }
    }
    frame.alpha().ifPresent(alpha -> premultiply(alpha, target));
  }

  /** The frame's colours as 0xRRGGBB, its alpha left out, rows from the top. */
  public static int[] toRgb(Frame frame) {
    int width = frame.width();
    byte[] luma = frame.luma();
    int[] pixels = new int[luma.length];
    ChromaRows rows = new ChromaRows(frame);
    for (int y = 0; y < frame.height(); y++) {
      rows.moveTo(y);
      int[] cb = rows.blueDifference();
      int[] cr = rows.redDifference();
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        pixels[at] = rgb(luma[at] & 0xff, cb[x], cr[x]);
      }
    }
    return pixels;
  }

  /**
   * A part of the frame as opaque pixels 0xAARRGGBB, rows from the top. Beyond the edges the edge
   * goes on.
   *
   * @param left of the part in the frame; it may lie outside, as the other edges may
   */
  public static int[] toArgb(Frame frame, int left, int top, Size part) {
    byte[] luma = frame.luma();
    int[] pixels = new int[part.width() * part.height()];
    ChromaRows rows = new ChromaRows(frame);
    for (int y = 0; y < part.height(); y++) {
      int row = Math.clamp((long) top + y, 0, frame.height() - 1);
      rows.moveTo(row);
      int[] cb = rows.blueDifference();
      int[] cr = rows.redDifference();
      for (int x = 0; x < part.width(); x++) {
        int column = Math.clamp((long) left + x, 0, frame.width() - 1);
        int value = luma[row * frame.width() + column] & 0xff;
        pixels[y * part.width() + x] = OPAQUE | rgb(value, cb[column], cr[column]);
      }
    }
    return pixels;
  }

  /**
   * @param cb in eighths, around 0
   * @param cr likewise
   */
  private static int rgb(int luma, int cb, int cr) {
    int y = (luma - 16) * LUMA * ChromaRows.STEPS + HALF;
    int red = clamp((y + RED_BY_CR * cr) >> BITS);
    int green = clamp((y + GREEN_BY_CB * cb + GREEN_BY_CR * cr) >> BITS);
    int blue = clamp((y + BLUE_BY_CB * cb) >> BITS);
    return red << 16 | green << 8 | blue;
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
