package org.reelboard.engine.picture.resample;

/** The box of a plane that a turned part lies in, with room around it, in floating numbers. */
final class FloatWindow {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] samples;

  /**
   * Beyond the plane its edge samples go on.
   *
   * @param left the plane's column that is column 0 here
   * @param top the plane's row that is row 0 here
   */
  FloatWindow(Plane source, int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.samples = new float[width * height];
    fill(source);
  }

  private void fill(Plane source) {
    short[] from = source.samples();
    for (int y = 0; y < height; y++) {
      int sourceRow = Math.clamp((long) top + y, 0, source.height() - 1) * source.width();
      for (int x = 0; x < width; x++) {
        int sourceColumn = Math.clamp((long) left + x, 0, source.width() - 1);
        samples[y * width + x] = from[sourceRow + sourceColumn];
      }
    }
  }

  int width() {
    return width;
  }

  float[] samples() {
    return samples;
  }
}
