package org.reelboard.engine.picture.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.humbleui.skija.Matrix33;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.media.MediaException;

final class TurningTest {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 150;

  @ParameterizedTest
  @CsvSource({
    "6.1, 2.3, -2.3, 6.1, 40.2, 20.7, 1",
    "0, 9, -9, 0, 110, 10, 0.6",
    "-7.5, 0, 0.8, 11, 130, 20, 1",
    "9, 40, -30, 8, 60, -90, 1"
  })
  void pixelsLieBetweenTheFourAroundThem(
      float a, float b, float c, float d, float e, float f, double opacity)
      throws MediaException {
    Sampled small = Sampled.noise(13, 9);
    Matrix33 matrix = new Matrix33(a, c, e, b, d, f, 0, 0, 1);

    int[][] drawn =
        Sampled.drawn(
            WIDTH, HEIGHT, canvas -> Turning.draw(canvas, small.pixels(), matrix, opacity));

    double area = (double) a * d - (double) b * c;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double right = x + 0.5 - e;
        double down = y + 0.5 - f;
        double expected =
            opacity
                * small.surrounded((d * right - c * down) / area, (a * down - b * right) / area);
        assertEquals(expected, drawn[y][x], 3, "at " + x + ", " + y);
      }
    }
  }
}
