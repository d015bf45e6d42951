package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Chroma;

/**
 * Where the samples of a plane lie along one axis, in pixels of the picture (pixel k covers k to k
 * + 1): sample k at {@code first + k * step}.
 *
 * @param count how many there are
 */
record Grid(int count, double first, double step) {
  /** One sample in the middle of every pixel. */
  static Grid ofPixels(int count) {
    return new Grid(count, 0.5, 1);
  }

  static Grid chromaAcross(Chroma chroma, int pixels) {
    return switch (chroma) {
      case FULL -> ofPixels(pixels);
      case HALF -> new Grid(chroma.samples(pixels), 0.5, 2);
    };
  }

  static Grid chromaDown(Chroma chroma, int pixels) {
    return switch (chroma) {
      case FULL -> ofPixels(pixels);
      case HALF -> new Grid(chroma.samples(pixels), 1, 2);
    };
  }

  /** The same samples counted from the other end of an axis of that length. */
  Grid reversed(int pixels) {
    return new Grid(count, pixels - first - (count - 1) * step, step);
  }

  double position(double sample) {
    return first + sample * step;
  }

  double sample(double position) {
    return (position - first) / step;
  }
}
