package org.reelboard.engine.media;

/**
 * The chroma of a frame brought to every pixel of a row, straight between its samples, in eighths
 * of a step around 0 (for 4:2:0 those are exact).
 */
final class ChromaRows {
  /** Units of a sample in one step of an 8-bit value. */
  static final int STEPS = 8;

  private static final int NEUTRAL = 128 * STEPS;

  private final Frame frame;
  private final int[] blueDifference;
  private final int[] redDifference;

  ChromaRows(Frame frame) {
    this.frame = frame;
    this.blueDifference = new int[frame.width()];
    this.redDifference = new int[frame.width()];
  }

  /** Makes a row of pixels the current one. */
  void moveTo(int row) {
    switch (frame.chroma()) {
      case FULL -> {
        takeFull(frame.blueDifference(), row, blueDifference);
        takeFull(frame.redDifference(), row, redDifference);
      }
      case HALF -> {
        takeHalf(frame.blueDifference(), row, blueDifference);
        takeHalf(frame.redDifference(), row, redDifference);
      }
    }
  }

  int[] blueDifference() {
    return blueDifference;
  }

  int[] redDifference() {
    return redDifference;
  }

  private static void takeFull(byte[] plane, int row, int[] target) {
    int first = row * target.length;
    for (int x = 0; x < target.length; x++) {
      target[x] = (plane[first + x] & 0xff) * STEPS - NEUTRAL;
    }
  }

  /** A row of pixels lies a quarter of the way from a row of samples to the one beside it. */
  private void takeHalf(byte[] plane, int row, int[] target) {
    int width = frame.chromaWidth();
    int beside = Math.clamp(row / 2 + (row % 2 == 0 ? -1L : 1L), 0, frame.chromaHeight() - 1);
    int near = row / 2 * width;
    int far = beside * width;
    int here = 3 * (plane[near] & 0xff) + (plane[far] & 0xff);
    for (int i = 0; i < width; i++) {
      int next = Math.min(i + 1, width - 1);
      int after = 3 * (plane[near + next] & 0xff) + (plane[far + next] & 0xff);
      target[2 * i] = 2 * here - NEUTRAL;
      if (2 * i + 1 < target.length) {
        target[2 * i + 1] = here + after - NEUTRAL;
      }
      here = after;
    }
  }
}
