package org.reelboard.engine.render.verify;

/**
 * One plane of a picture.
 *
 * @param samples unsigned, width x height of them, rows from the top without padding
 */
record Plane(@SuppressWarnings("ArrayRecordComponent") byte[] samples, int width, int height) {
  Plane {
    if (samples.length < width * height) {
      throw new IllegalArgumentException(
          "%d samples for %dx%d".formatted(samples.length, width, height));
    }
  }

  /** The sample in a column of a row. */
  int at(int x, int y) {
    return samples[y * width + x] & 0xff;
  }

  /**
   * The means of squares of this many samples in either direction; what is left over is dropped.
   */
  Plane reduced(int factor) {
    int newWidth = width / factor;
    int newHeight = height / factor;
    byte[] means = new byte[newWidth * newHeight];
    int count = factor * factor;
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        means[y * newWidth + x] =
            (byte) ((sum(x * factor, y * factor, factor) + count / 2) / count);
      }
    }
    return new Plane(means, newWidth, newHeight);
  }

  /** The sum of a square of samples. */
  int sum(int left, int top, int side) {
    int sum = 0;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        sum += at(x, y);
      }
    }
    return sum;
  }

  /** The mean squared difference of two planes of one size, in square steps. */
  double squaredDifference(Plane other) {
    return squaredDifference(other, 1);
  }

  /** The same, looking only at every n-th row. */
  double squaredDifference(Plane other, int everyRow) {
    long sum = 0;
    long count = 0;
    for (int y = 0; y < height; y += everyRow) {
      int row = 0;
      int end = (y + 1) * width;
      for (int i = y * width; i < end; i++) {
        int difference = (samples[i] & 0xff) - (other.samples[i] & 0xff);
        row += difference * difference;
      }
      sum += row;
      count += width;
    }
    return (double) sum / count;
  }
}
