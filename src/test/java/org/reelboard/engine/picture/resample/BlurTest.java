package org.reelboard.engine.picture.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.engine.media.Frame;

final class BlurTest {
  private static final int SIZE = 120;

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 2, 2.1, 5, 11})
  void isAGaussian(double sigma) {
    Frame step = Frame.filled(SIZE, 20, 30, 128, 128);
    for (int i = 0; i < step.luma().length; i++) {
      if (i % SIZE >= SIZE / 2) {
        step.luma()[i] = (byte) 230;
      }
    }
    Frame blurred = Frame.filled(SIZE, 20, 0, 0, 0);
    Blur.of(Raster.of(step), sigma, new Resampler()).copyTo(blurred);
    for (int x = 0; x < SIZE; x++) {
      double wanted = 30 + 200 * normal((x + 0.5 - SIZE / 2.0) / sigma);
      assertEquals(wanted, blurred.luma()[10 * SIZE + x] & 0xff, 3, "sigma " + sigma + " at " + x);
    }
  }

  /** The normal distribution, by Simpson's rule. */
  private static double normal(double x) {
    int pieces = 200;
    double end = Math.clamp(x, -8, 8);
    double width = end / pieces;
    double sum = 0;
    for (int i = 0; i < pieces; i++) {
      double a = i * width;
      sum += density(a) + 4 * density(a + width / 2) + density(a + width);
    }
    return 0.5 + sum * width / 6;
  }

  private static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  @Test
  void ofNothingChangesNothing() {
    Raster raster = Raster.of(Frame.filled(8, 8, 20, 30, 40));
    assertSame(raster, Blur.of(raster, 0, new Resampler()));
  }
}
