package org.reelboard.engine.picture.artwork;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.types.IRect;
import io.github.humbleui.types.Rect;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Draws a picture turned, slanted or mirrored; clearness lies around it. Each pixel is weighted
 * between the four around it, in steps of 1/256: a third of the time that Skia takes.
 */
final class Turning {
  private static final int ONE = 256;

  /** Bits of a place's fraction. */
  private static final int BITS = 16;

  private static final int SHARE = 8;

  /** Four channels, sixteen bits for each. */
  private static final long CHANNELS = 0x00ff00ff00ff00ffL;

  private static final long HALVES = 0x0080008000800080L;
  private static final int PAIR = 0xff00ff;

  private final IRect seen;
  private final int width;
  private final int height;

  /** The picture and a clear pixel around it. */
  private final long[] source;

  private final int stride;

  /** From the middles of the canvas's pixels to those of the picture with what is around it. */
  private final double xOfX;

  private final double xOfY;
  private final double x;
  private final double yOfX;
  private final double yOfY;
  private final double y;

  private Turning(RawPixels picture, Matrix33 matrix, IRect seen) {
    this.seen = seen;
    this.width = picture.width();
    this.height = picture.height();
    this.stride = width + 2;
    this.source = spread(picture);
    float[] m = matrix.getMat();
    double area = (double) m[0] * m[4] - (double) m[1] * m[3];
    this.xOfX = m[4] / area;
    this.xOfY = -m[1] / area;
    this.yOfX = -m[3] / area;
    this.yOfY = m[0] / area;
    double left = seen.getLeft() + 0.5 - m[2];
    double top = seen.getTop() + 0.5 - m[5];
    this.x = xOfX * left + xOfY * top + 0.5;
    this.y = yOfX * left + yOfY * top + 0.5;
  }

  /**
   * Draws a picture.
   *
   * @param matrix from its pixels to those of the canvas
   * @param part how much of it: 0 to 1
   */
  static void draw(Canvas canvas, RawPixels picture, Matrix33 matrix, double part) {
    float[] m = matrix.getMat();
    Rect place = around(m, picture).intersect(canvas.getDeviceClipBounds().toRect());
    // What has no area is not seen.
    if (place == null || m[0] * m[4] == m[1] * m[3]) {
      return;
    }
    IRect seen =
        IRect.makeLTRB(
            (int) Math.floor(place.getLeft()),
            (int) Math.floor(place.getTop()),
            (int) Math.ceil(place.getRight()),
            (int) Math.ceil(place.getBottom()));
    if (seen.getWidth() > 0 && seen.getHeight() > 0) {
      Turning turning = new Turning(picture, matrix, seen);
      DirectPixels.draw(
          canvas, seen, (first, count, pixels) -> turning.fill(first, count, pixels, part));
    }
  }

  /** With half a pixel more on each side, in which it becomes clear. */
  private static Rect around(float[] m, RawPixels picture) {
    float halfWidth = picture.width() / 2f;
    float halfHeight = picture.height() / 2f;
    float middleX = m[0] * halfWidth + m[1] * halfHeight + m[2];
    float middleY = m[3] * halfWidth + m[4] * halfHeight + m[5];
    float reachX = Math.abs(m[0]) * (halfWidth + 0.5f) + Math.abs(m[1]) * (halfHeight + 0.5f);
    float reachY = Math.abs(m[3]) * (halfWidth + 0.5f) + Math.abs(m[4]) * (halfHeight + 0.5f);
    return Rect.makeLTRB(middleX - reachX, middleY - reachY, middleX + reachX, middleY + reachY);
  }

  private long[] spread(RawPixels picture) {
    long[] spread = new long[stride * (height + 2)];
    IntBuffer pixels = picture.bytes().asIntBuffer();
    int[] row = new int[width];
    for (int i = 0; i < height; i++) {
      pixels.get(i * width, row);
      int at = (i + 1) * stride + 1;
      for (int j = 0; j < width; j++) {
        spread[at + j] = (row[j] & PAIR) | (long) (row[j] >>> 8 & PAIR) << 32;
      }
    }
    return spread;
  }

  private void fill(int first, int count, IntBuffer large, double part) {
    int whole = (int) Math.round(part * ONE);
    int[] line = new int[seen.getWidth()];
    for (int row = first; row < first + count; row++) {
      fill(line, x + xOfY * row, y + yOfY * row, whole);
      large.put(line);
    }
  }

  /**
   * Sets a row.
   *
   * @param fromX the place of its first pixel
   * @param fromY likewise
   */
  private void fill(int[] line, double fromX, double fromY, int whole) {
    long startX = Math.round(fromX * (1 << BITS));
    long startY = Math.round(fromY * (1 << BITS));
    long stepX = Math.round(xOfX * (1 << BITS));
    long stepY = Math.round(yOfX * (1 << BITS));
    long lastX = (((long) width + 1) << BITS) - 1;
    long lastY = (((long) height + 1) << BITS) - 1;
    int start = Math.max(first(startX, stepX, lastX), first(startY, stepY, lastY));
    int end = Math.min(end(startX, stepX, lastX), end(startY, stepY, lastY));
    start = Math.clamp(start, 0, line.length);
    end = Math.clamp(end, start, line.length);
    Arrays.fill(line, 0, start, 0);
    Arrays.fill(line, end, line.length, 0);
    int placeX = (int) (startX + start * stepX);
    int placeY = (int) (startY + start * stepY);
    for (int i = start; i < end; i++) {
      line[i] = at(placeX, placeY, whole);
      placeX += (int) stepX;
      placeY += (int) stepY;
    }
  }

  /** The first step that leads to 0 or further, but not behind the last. */
  private static int first(long start, long step, long last) {
    if (step == 0) {
      return start >= 0 && start <= last ? 0 : Integer.MAX_VALUE;
    }
    return Math.clamp(
        step > 0 ? Math.ceilDiv(-start, step) : Math.ceilDiv(start - last, -step),
        Integer.MIN_VALUE,
        Integer.MAX_VALUE);
  }

  /** Behind the last step that leads there. */
  private static int end(long start, long step, long last) {
    if (step == 0) {
      return Integer.MAX_VALUE;
    }
    return Math.clamp(
        (step > 0 ? Math.floorDiv(last - start, step) : Math.floorDiv(start, -step)) + 1,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE);
  }

  private int at(int placeX, int placeY, int whole) {
    int i = (placeY >> BITS) * stride + (placeX >> BITS);
    long p = source[i];
    long q = source[i + 1];
    long r = source[i + stride];
    long s = source[i + stride + 1];
    if ((p | q | r | s) == 0) {
      return 0;
    }
    int right = placeX >> SHARE & ONE - 1;
    int lower = placeY >> SHARE & ONE - 1;
    lower = (lower * whole + ONE / 2) >> SHARE;
    long above = (p * (ONE - right) + q * right + HALVES) >>> SHARE & CHANNELS;
    long below = (r * (ONE - right) + s * right + HALVES) >>> SHARE & CHANNELS;
    long mixed = (above * (whole - lower) + below * lower + HALVES) >>> SHARE & CHANNELS;
    return (int) mixed | (int) (mixed >>> 24);
  }
}
