package org.reelboard.engine.media;

/** Pictures for tests: grey ramps and squares that move with the frame's number. */
public final class TestFrames {
  private TestFrames() {}

  /** A diagonal ramp that moves, with a bright coloured square on it. */
  public static Frame moving(Size size, long number) {
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        int ramp = (int) (16 + (x + y + 2 * number) % 200);
        frame.luma()[y * size.width() + x] = (byte) (isSquare(x, y, size, number) ? 180 : ramp);
      }
    }
    for (int y = 0; y < frame.chromaHeight(); y++) {
      for (int x = 0; x < frame.chromaWidth(); x++) {
        int at = y * frame.chromaWidth() + x;
        boolean square = isSquare(2 * x, 2 * y, size, number);
        frame.blueDifference()[at] = (byte) (square ? 60 : 128);
        frame.redDifference()[at] = (byte) (square ? 200 : 112 + (y * 64) / size.height());
      }
    }
    return frame;
  }

  private static boolean isSquare(int x, int y, Size size, long number) {
    return Math.abs(x - (number * 3) % size.width()) < 20 && Math.abs(y - 40) < 20;
  }

  /** All one grey. */
  public static Frame grey(Size size, int luma) {
    return Frame.filled(size.width(), size.height(), luma, 128, 128);
  }
}
