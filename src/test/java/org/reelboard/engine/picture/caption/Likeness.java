package org.reelboard.engine.picture.caption;

/** How much two pictures look alike. */
final class Likeness {
  private static final int WINDOW = 8;

  private Likeness() {}

  /** A picture at half its size, each pixel the mean of four. */
  static int[] halved(int[] pixels, int width) {
    int half = width / 2;
    int[] halved = new int[pixels.length / 4];
    for (int index = 0; index < halved.length; index++) {
      int at = index / half * 2 * width + index % half * 2;
      int value = 0;
      for (int shift = 0; shift < 32; shift += 8) {
        int sum = 0;
        for (int other : new int[] {at, at + 1, at + width, at + width + 1}) {
          sum += pixels[other] >> shift & 0xff;
        }
        value |= ((sum + 2) / 4) << shift;
      }
      halved[index] = value;
    }
    return halved;
  }

  /** The mean structural similarity of luma (Wang et al. 2004), 1 where they are the same. */
  static double ofLuma(int[] first, int[] second, int width) {
    double sum = 0;
    int windows = 0;
    for (int y = 0; y + WINDOW <= first.length / width; y += WINDOW / 2) {
      for (int x = 0; x + WINDOW <= width; x += WINDOW / 2) {
        sum += window(first, second, y * width + x, width);
        windows++;
      }
    }
    return sum / windows;
  }

  private static double window(int[] first, int[] second, int from, int width) {
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    int count = WINDOW * WINDOW;
    for (int index = 0; index < count; index++) {
      int at = from + index / WINDOW * width + index % WINDOW;
      double one = luma(first[at]);
      double other = luma(second[at]);
      a += one / count;
      b += other / count;
      aa += one * one / count;
      bb += other * other / count;
      ab += one * other / count;
    }
    double c1 = 0.01 * 255 * 0.01 * 255;
    double c2 = 0.03 * 255 * 0.03 * 255;
    return (2 * a * b + c1)
        * (2 * (ab - a * b) + c2)
        / ((a * a + b * b + c1) * (aa - a * a + bb - b * b + c2));
  }

  private static double luma(int pixel) {
    return 0.2126 * (pixel >> 16 & 0xff) + 0.7152 * (pixel >> 8 & 0xff) + 0.0722 * (pixel & 0xff);
  }
}
