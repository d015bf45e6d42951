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

  private static final int[] CLEAR = new int[SeenChunks.COLUMNS];

  private final Pixels pixels;
  private final LayerMemory memory;
  private final SeenChunks seen;
  private final int stride;

  /** Two rows of the pixels. */
  private final int[] rows;

  /**
   * Samples before they are copied to their plane: only loops that read and write at the same index
   * are compiled to vector code.
   */
  private final int[] line;

  private final int[] evenSums;
  private final int[] oddSums;
  private final LayerPlane luma;
  private final LayerPlane blue;
  private final LayerPlane red;

  private LayerConversion(Pixels pixels, LayerMemory memory) {
    this.pixels = pixels;
    this.memory = memory;
    Region region = pixels.region();
    this.stride = pixels.stride();
    this.rows = new int[2 * stride];
    this.line = new int[2 * stride];
    // The rows are as long as those of the pixels, the first column before the region included.
    this.seen = new SeenChunks(stride);
    this.evenSums = new int[stride];
    this.oddSums = new int[stride];
    this.luma =
        new LayerPlane(region.left() - 1, region.top(), stride, region.height(), seen, 1, memory);
    this.blue = chroma(region);
    this.red = chroma(region);
  }

  private LayerPlane chroma(Region region) {
    return new LayerPlane(
        region.left() / 2,
        region.top() / 2,
        region.width() / 2,
        region.height() / 2,
        seen,
        2,
        memory);
  }

  /**
   * Makes a layer of pixels, and clears them.
   *
   * @param memory where the layer takes its samples from, and puts them back
   */
  static PlainLayer layer(Pixels pixels, LayerMemory memory) {
    return new LayerConversion(pixels, memory).layer();
  }

  private PlainLayer layer() {
    for (int pair = 0; pair < pixels.region().height() / 2; pair++) {
      pixels.copyPair(2 * pair, rows);
      look(pair);
      int chunk = seen.start(pair, 0);
      while (chunk < seen.count()) {
        int end = seen.end(pair, chunk);
        convertLuma(2 * pair, 0, luma.column(chunk), luma.column(end));
        convertLuma(2 * pair + 1, stride, luma.column(chunk), luma.column(end));
        convertChroma(pair, blue.column(chunk), blue.column(end));
        // Now they are in the processor's cache, and need not be cleared before the next drawing.
        pixels.clearPair(2 * pair, luma.column(chunk), luma.column(end));
        chunk = seen.start(pair, end);
      }
    }
    pixels.setClear();
    return new PlainLayer(luma, blue, red, memory);
  }

  /** Looks where two rows are not clear. */
  private void look(int pair) {
    for (int chunk = 0; chunk < seen.count(); chunk++) {
      int from = chunk * SeenChunks.COLUMNS;
      // The last sample of chroma takes the column behind the chunk as well.
      int behind = Math.min(from + SeenChunks.COLUMNS + 1, stride);
      if (!isClear(from, behind) || !isClear(stride + from, stride + behind)) {
        seen.set(pair, chunk);
      }
    }
  }

  private boolean isClear(int from, int behind) {
    return rows[behind - 1] == 0
        && Arrays.equals(rows, from, behind - 1, CLEAR, 0, behind - 1 - from);
  }

  /**
   * Converts pixels of a row.
   *
   * @param from where it is among the two
   */
  private void convertLuma(int row, int from, int start, int end) {
    int byAlpha = factor(16.0 / 255, BITS);
    int byRed = factor(RED * LUMA, BITS);
    int byGreen = factor(GREEN * LUMA, BITS);
    int byBlue = factor(BLUE * LUMA, BITS);
    int half = 1 << (BITS - 1);
    int[] all = rows;
    int[] samples = line;
    for (int i = from + start; i < from + end; i++) {
      int pixel = all[i];
      int alpha = pixel >>> 24;
      int sum =
          byAlpha * alpha
              + byRed * ((pixel >> 16) & 0xff)
              + byGreen * ((pixel >> 8) & 0xff)
              + byBlue * (pixel & 0xff);
      samples[i] = (((sum + half) >> BITS) << 16) | kept(alpha, 0);
    }
    System.arraycopy(line, from + start, luma.samples(), row * stride + start, end - start);
  }

  private void convertChroma(int pair, int start, int end) {
    int count = end - start;
    addRows(2 * start, stride + 2 * start, 2 * count + 1);
    addColumns(count);
    int at = pair * blue.stride() + start;
    int near = factor(CHROMA, CHROMA_BITS);
    int far = factor(-CHROMA * RED / (1 - BLUE), CHROMA_BITS);
    // Grey must come out as grey.
    setChroma(blue.samples(), at, count, far, -near - far, near);
    far = factor(-CHROMA * BLUE / (1 - RED), CHROMA_BITS);
    setChroma(red.samples(), at, count, near, -near - far, far);
  }

  /** Two channels at once, sixteen bits for each. */
  private void addRows(int upper, int lower, int count) {
    int[] all = rows;
    int[] even = evenSums;
    int[] odd = oddSums;
    for (int i = 0; i < count; i++) {
      even[i] = (all[upper + i] & PAIR) + (all[lower + i] & PAIR);
    }
    for (int i = 0; i < count; i++) {
      odd[i] = (all[upper + i] >>> 8 & PAIR) + (all[lower + i] >>> 8 & PAIR);
    }
  }

  private void addColumns(int count) {
    for (int i = 0; i < count; i++) {
      evenSums[i] = evenSums[2 * i] + 2 * evenSums[2 * i + 1] + evenSums[2 * i + 2];
      oddSums[i] = oddSums[2 * i] + 2 * oddSums[2 * i + 1] + oddSums[2 * i + 2];
    }
  }

  private void setChroma(int[] target, int at, int count, int byRed, int byGreen, int byBlue) {
    int shift = CHROMA_BITS + WEIGHT_BITS;
    int half = 1 << (shift - 1);
    int byAlpha = factor(128.0 / 255, CHROMA_BITS);
    int[] even = evenSums;
    int[] odd = oddSums;
    int[] samples = line;
    for (int i = 0; i < count; i++) {
      int alpha = odd[i] >>> 16;
      int sum =
          byAlpha * alpha
              + byRed * (even[i] >>> 16)
              + byGreen * (odd[i] & 0xffff)
              + byBlue * (even[i] & 0xffff);
      samples[i] = (((sum + half) >> shift) << 16) | kept(alpha, WEIGHT_BITS);
    }
    System.arraycopy(line, 0, target, at, count);
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
