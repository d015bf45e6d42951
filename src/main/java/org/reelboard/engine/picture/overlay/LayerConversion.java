package org.reelboard.engine.picture.overlay;

import java.util.Arrays;

/**
 * Premultiplied pixels made a layer in the working format: BT.709 (ITU-R BT.709-6, section 3),
 * limited range, in the encoded values as everybody blends them. Chroma is the mean of two rows,
 * each weighted 1-2-1 around its column, of colour and opacity alike, so that an edge keeps its
 * tint.
 */
final class LayerConversion {
  private static final double RED = 0.2126;
  private static final double BLUE = 0.0722;
  private static final double GREEN = 1 - RED - BLUE;
  private static final double LUMA = 219.0 / 255;
  private static final double CHROMA = 112.0 / 255;

  /** A layer's samples are in 1/128 of a step; the factors have so many bits more. */
  private static final int BITS = 12;

  private static final int CHROMA_BITS = 9;

  /** Three bits are those of the weights of chroma, which are eighths. */
  private static final int WEIGHT_BITS = 3;

  private static final int PAIR = 0xff00ff;

  /** So many pixels are looked at together whether they are clear. */
  private static final int CHUNK = 64;

  private static final int[] CLEAR = new int[CHUNK];

  private final Pixels pixels;
  private final LayerMemory memory;
  private final LayerPlane luma;
  private final LayerPlane blue;
  private final LayerPlane red;

  private LayerConversion(Pixels pixels, LayerMemory memory) {
    this.pixels = pixels;
    this.memory = memory;
    Region region = pixels.region();
    int stride = pixels.stride();
    // The rows are as long as those of the pixels, the first column before the region included.
    this.luma = new LayerPlane(region.left() - 1, region.top(), stride, region.height(), memory);
    this.blue = chroma(region);
    this.red = chroma(region);
  }

  private LayerPlane chroma(Region region) {
    return new LayerPlane(
        region.left() / 2, region.top() / 2, region.width() / 2, region.height() / 2, memory);
  }

  /**
   * @param memory where the layer takes its samples from, and puts them back
   */
  static PlainLayer layer(Pixels pixels, LayerMemory memory) {
    return new LayerConversion(pixels, memory).layer();
  }

  private PlainLayer layer() {
    for (int row = 0; row < pixels.region().height(); row += 2) {
      convertLuma(row);
      convertLuma(row + 1);
      int start = Math.min(luma.spans().start(row), luma.spans().start(row + 1));
      int end = Math.max(luma.spans().end(row), luma.spans().end(row + 1));
      // A sample of chroma takes the columns beside its own as well.
      convertChroma(row, Math.max(0, start - 1) / 2, Math.min(end + 1, 2 * blue.stride()) / 2);
    }
    return new PlainLayer(luma, blue, red, memory);
  }

  /** The first column of the pixels that is not clear, or their width. */
  private int start(int row) {
    int first = row * pixels.stride();
    int column = 0;
    while (column < pixels.stride()) {
      int count = Math.min(CHUNK, pixels.stride() - column);
      int clear = clear(first + column, count);
      if (clear < count) {
        return column + clear;
      }
      column += count;
    }
    return column;
  }

  /** Behind the last column of the pixels that is not clear, or 0. */
  private int end(int row) {
    int[] all = pixels.argb();
    int first = row * pixels.stride();
    int column = pixels.stride();
    while (column >= CHUNK && clear(first + column - CHUNK, CHUNK) == CHUNK) {
      column -= CHUNK;
    }
    while (column > 0 && all[first + column - 1] == 0) {
      column--;
    }
    return column;
  }

  /** How many pixels are clear before the first that is not. */
  private int clear(int from, int count) {
    int other = Arrays.mismatch(pixels.argb(), from, from + count, CLEAR, 0, count);
    return other < 0 ? count : other;
  }

  private void convertLuma(int row) {
    int byAlpha = factor(16.0 / 255, BITS);
    int byRed = factor(RED * LUMA, BITS);
    int byGreen = factor(GREEN * LUMA, BITS);
    int byBlue = factor(BLUE * LUMA, BITS);
    int half = 1 << (BITS - 1);
    int first = row * pixels.stride();
    int start = start(row);
    int end = end(row);
    luma.spans().set(row, start, end);
    int[] all = pixels.argb();
    int[] samples = luma.samples();
    for (int i = first + start; i < first + end; i++) {
      int pixel = all[i];
      int alpha = pixel >>> 24;
      int sum =
          byAlpha * alpha
              + byRed * ((pixel >> 16) & 0xff)
              + byGreen * ((pixel >> 8) & 0xff)
              + byBlue * (pixel & 0xff);
      samples[i] = (((sum + half) >> BITS) << 16) | kept(alpha, 0);
    }
  }

  private void convertChroma(int row, int start, int end) {
    int byAlpha = factor(128.0 / 255, CHROMA_BITS);
    int near = factor(CHROMA, CHROMA_BITS);
    int redInBlue = factor(-CHROMA * RED / (1 - BLUE), CHROMA_BITS);
    int blueInRed = factor(-CHROMA * BLUE / (1 - RED), CHROMA_BITS);
    // Grey must come out as grey.
    int greenInBlue = -near - redInBlue;
    int greenInRed = -near - blueInRed;
    int shift = CHROMA_BITS + WEIGHT_BITS;
    int half = 1 << (shift - 1);
    int[] all = pixels.argb();
    int[] blueSamples = blue.samples();
    int[] redSamples = red.samples();
    blue.spans().set(row / 2, start, end);
    red.spans().set(row / 2, start, end);
    int flat = 0;
    int flatBlue = kept(0, WEIGHT_BITS);
    int flatRed = flatBlue;
    for (int i = start; i < end; i++) {
      int upper = row * pixels.stride() + 2 * i;
      int lower = upper + pixels.stride();
      int p = all[upper];
      int q = all[upper + 1];
      int r = all[upper + 2];
      int s = all[lower];
      int t = all[lower + 1];
      int u = all[lower + 2];
      int at = row / 2 * blue.stride() + i;
      boolean isFlat = ((p ^ q) | (p ^ r) | (p ^ s) | (p ^ t) | (p ^ u)) == 0;
      // Most of a text is clear or of one colour.
      if (isFlat && p == flat) {
        blueSamples[at] = flatBlue;
        redSamples[at] = flatRed;
        continue;
      }
      // Two channels at once, sixteen bits for each.
      int even = (p & PAIR) + (r & PAIR) + (s & PAIR) + (u & PAIR) + 2 * ((q & PAIR) + (t & PAIR));
      int odd =
          (p >>> 8 & PAIR)
              + (r >>> 8 & PAIR)
              + (s >>> 8 & PAIR)
              + (u >>> 8 & PAIR)
              + 2 * ((q >>> 8 & PAIR) + (t >>> 8 & PAIR));
      int alpha = odd >>> 16;
      int greens = odd & 0xffff;
      int reds = even >>> 16;
      int blues = even & 0xffff;
      int grey = byAlpha * alpha + half;
      int addsBlue = (grey + near * blues + redInBlue * reds + greenInBlue * greens) >> shift;
      int addsRed = (grey + near * reds + blueInRed * blues + greenInRed * greens) >> shift;
      int keeps = kept(alpha, WEIGHT_BITS);
      blueSamples[at] = (addsBlue << 16) | keeps;
      redSamples[at] = (addsRed << 16) | keeps;
      if (isFlat) {
        flat = p;
        flatBlue = blueSamples[at];
        flatRed = redSamples[at];
      }
    }
  }

  /** What is kept below an opacity of 0 to 255 times a power of two, in 1/32768. */
  private static int kept(int alpha, int bits) {
    // 32896 / 256 is 32768 / 255, as near as can be told.
    return (((255 << bits) - alpha) * 32896 + (128 << bits)) >> (8 + bits);
  }

  private static int factor(double value, int bits) {
    return (int) Math.rint(value * 128 * (1 << bits));
  }
}
