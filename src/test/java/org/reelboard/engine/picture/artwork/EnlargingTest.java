package org.reelboard.engine.picture.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.humbleui.types.Rect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reelboard.engine.media.MediaException;

final class EnlargingTest {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 200;

  @ParameterizedTest
  @CsvSource({"3.3, 2.6, 390, 170, 1", "-20.4, -31.7, 500, 260, 0.4", "100, 50, 13, 7, 1"})
  void pixelsLieBetweenTheFourAroundThem(
      float left, float top, float width, float height, double opacity) throws MediaException {
    Sampled small = Sampled.noise(13, 7);
    Rect place = Rect.makeXYWH(left, top, width, height);

    int[][] drawn =
        Sampled.drawn(
            WIDTH, HEIGHT, canvas -> Enlarging.draw(canvas, small.pixels(), place, opacity));

    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double u = (x + 0.5 - left) / width;
        double v = (y + 0.5 - top) / height;
        boolean isInside = u >= 0 && v >= 0 && u < 1 && v < 1;
        double expected =
            isInside ? opacity * small.stretched(u * small.width(), v * small.height()) : 0;
        assertEquals(expected, drawn[y][x], 2, "at " + x + ", " + y);
      }
    }
  }
}
