package org.reelboard.engine.picture.resample;

/** The box of a picture that a turned part lies in, with room around it, in floating numbers. */
final class FloatWindow {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[][] planes;

  private FloatWindow(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.planes = new float[3][width * height];
  }

  /**
   * @param room pixels on every side; beyond the picture its edge pixels go on
   */
  static FloatWindow around(Raster source, Turn turn, int room) {
    double angle = StrictMath.toRadians(turn.degrees());
    double cos = Math.abs(StrictMath.cos(angle));
    double sin = Math.abs(StrictMath.sin(angle));
    double halfWidth = (turn.width() * cos + turn.height() * sin) / 2;
    double halfHeight = (turn.height() * cos + turn.width() * sin) / 2;
    int left = (int) Math.floor(turn.x() - halfWidth) - room;
    int top = (int) Math.floor(turn.y() - halfHeight) - room;
    int width = (int) Math.ceil(turn.x() + halfWidth) + room - left;
    int height = (int) Math.ceil(turn.y() + halfHeight) + room - top;
    FloatWindow window = new FloatWindow(left, top, width, height);
    for (int plane = 0; plane < window.planes.length; plane++) {
      window.fill(source, plane);
    }
    return window;
  }

  private void fill(Raster source, int plane) {
    short[] from = source.planes()[plane];
    float[] to = planes[plane];
    for (int y = 0; y < height; y++) {
      int sourceRow = Math.clamp(top + y, 0, source.height() - 1) * source.width();
      for (int x = 0; x < width; x++) {
        to[y * width + x] = from[sourceRow + Math.clamp(left + x, 0, source.width() - 1)];
      }
    }
  }

  /** The picture's column that is column 0 here. */
  int left() {
    return left;
  }

  /** The picture's row that is row 0 here. */
  int top() {
    return top;
  }

  int width() {
    return width;
  }

  float[] plane(int index) {
    return planes[index];
  }
}
