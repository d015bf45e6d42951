package org.reelboard.engine.picture.overlay;

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

  private final Pixels pixels;
  private final Region region;
  private final LayerPlane luma;
  private final LayerPlane blue;
  private final LayerPlane red;
  private final Spans rows;
  private final Spans chromaRows;

  private LayerConversion(Pixels pixels) {
    this.pixels = pixels;
    this.region = pixels.region();
    int samples = region.width() * region.height();
    this.luma = new LayerPlane(new short[samples], new char[samples]);
    char[] keeps = new char[samples / 4];
    this.blue = new LayerPlane(new short[samples / 4], keeps);
    this.red = new LayerPlane(new short[samples / 4], keeps);
    this.rows = new Spans(region.height());
    this.chromaRows = new Spans(region.height() / 2);
  }

  static PlainLayer layer(Pixels pixels) {
    return new LayerConversion(pixels).layer();
  }

  private PlainLayer layer() {
    for (int row = 0; row < region.height(); row += 2) {
      int start = Math.min(start(row), start(row + 1));
      int end = Math.max(end(row), end(row + 1));
      for (int one = row; one < row + 2; one++) {
        // The first column of the pixels lies before the region.
        rows.set(one, Math.max(0, start(one) - 1), end(one) - 1);
        convertLuma(one);
      }
      chromaRows.set(row / 2, Math.max(0, start - 1) / 2, Math.min(end + 1, region.width()) / 2);
      convertChroma(row);
    }
    return new PlainLayer(region, luma, new PlainLayer.Chroma(blue, red), rows, chromaRows);
  }

  /** The first column of the pixels that is not clear, or their width. */
  private int start(int row) {
    int[] all = pixels.argb();
    int first = row * pixels.stride();
    int column = 0;
    while (column < pixels.stride() && all[first + column] == 0) {
      column++;
    }
    return column;
  }

  /** Behind the last column of the pixels that is not clear, or 0. */
  private int end(int row) {
    int[] all = pixels.argb();
    int first = row * pixels.stride();
    int column = pixels.stride();
    while (column > 0 && all[first + column - 1] == 0) {
      column--;
    }
    return column;
  }

  private void convertLuma(int row) {
    int byAlpha = factor(16.0 / 255, BITS);
    int byRed = factor(RED * LUMA, BITS);
    int byGreen = factor(GREEN * LUMA, BITS);
    int byBlue = factor(BLUE * LUMA, BITS);
    int half = 1 << (BITS - 1);
    int[] all = pixels.argb();
    short[] adds = luma.adds();
    char[] keeps = luma.keeps();
    int from = row * pixels.stride() + 1 + rows.start(row);
    int to = row * region.width() + rows.start(row);
    int count = rows.end(row) - rows.start(row);
    for (int i = 0; i < count; i++) {
      int pixel = all[from + i];
      int alpha = pixel >>> 24;
      int sum =
          byAlpha * alpha
              + byRed * (pixel >> 16 & 0xff)
              + byGreen * (pixel >> 8 & 0xff)
              + byBlue * (pixel & 0xff);
      adds[to + i] = (short) ((sum + half) >> BITS);
      keeps[to + i] = (char) kept(alpha, 0);
    }
  }

  private void convertChroma(int row) {
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
    short[] blueAdds = blue.adds();
    short[] redAdds = red.adds();
    char[] keeps = blue.keeps();
    int start = chromaRows.start(row / 2);
    int end = chromaRows.end(row / 2);
    for (int i = start; i < end; i++) {
      int upper = row * pixels.stride() + 2 * i;
      int lower = upper + pixels.stride();
      int p = all[upper];
      int q = all[upper + 1];
      int r = all[upper + 2];
      int s = all[lower];
      int t = all[lower + 1];
      int u = all[lower + 2];
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
      int at = row / 2 * (region.width() / 2) + i;
      int grey = byAlpha * alpha + half;
      blueAdds[at] =
          (short) ((grey + near * blues + redInBlue * reds + greenInBlue * greens) >> shift);
      redAdds[at] =
          (short) ((grey + near * reds + blueInRed * blues + greenInRed * greens) >> shift);
      keeps[at] = (char) kept(alpha, WEIGHT_BITS);
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
