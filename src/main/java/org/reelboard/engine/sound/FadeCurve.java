package org.reelboard.engine.sound;

/** How the amplitude rises along a fade. A fade out is the same, backwards. */
public enum FadeCurve {
  /** Straight in amplitude: for a fade from or to silence (FFmpeg calls it {@code tri}). */
  LINEAR {
    @Override
    double gain(double progress) {
      return progress;
    }
  },

  /**
   * The quarter of a sine: while one sound fades out so and another in, the sum of their powers
   * stays the same, so unlike sounds cross without a dip in loudness (FFmpeg calls it {@code
   * qsin}).
   */
  EQUAL_POWER {
    @Override
    double gain(double progress) {
      return Math.sin(progress * Math.PI / 2);
    }
  };

  /**
   * The factor of the amplitude.
   *
   * @param progress 0 (silent) to 1 (whole)
   */
  abstract double gain(double progress);
}
