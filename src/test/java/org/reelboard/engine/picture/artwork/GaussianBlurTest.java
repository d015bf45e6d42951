package org.reelboard.engine.picture.artwork;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GaussianBlurTest {
  private static final int WIDTH = 37;
  private static final int HEIGHT = 29;

  private static int[] blurred(int[] pixels, double deviation) {
    RawPixels raw =
        new RawPixels(ByteBuffer.allocateDirect(Integer.BYTES * pixels.length), WIDTH, HEIGHT);
    IntBuffer there = raw.bytes().asIntBuffer();
    there.put(0, pixels);
    GaussianBlur.blur(raw, deviation);
    int[] blurred = new int[pixels.length];
    there.get(0, blurred);
    return blurred;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 1.6, 2.1})
  void aBrightSquareIsSpreadAsTheGaussianSays(double deviation) {
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int y = 10; y < 18; y++) {
      Arrays.fill(pixels, y * WIDTH + 12, y * WIDTH + 24, 0xff8040ff);
    }

    int[] blurred = blurred(pixels, deviation);

    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double share = share(x, 12, 24, deviation) * share(y, 10, 18, deviation);
        int pixel = blurred[y * WIDTH + x];
        assertEquals(0xff * share, pixel >>> 24, 4, "alpha at " + x + ", " + y);
        assertEquals(0x80 * share, pixel >> 16 & 0xff, 4, "red at " + x + ", " + y);
        assertEquals(0x40 * share, pixel >> 8 & 0xff, 4, "green at " + x + ", " + y);
        assertEquals(0xff * share, pixel & 0xff, 4, "blue at " + x + ", " + y);
      }
    }
  }

  /** How much of a Gaussian around a pixel lies on those from one to another. */
  private static double share(int at, int from, int to, double deviation) {
    double inside = 0;
    double all = 0;
    for (int i = -60; i <= 100; i++) {
      double weight = Math.exp(-(i - at) * (i - at) / (2 * deviation * deviation));
      all += weight;
      inside += i >= from && i < to ? weight : 0;
    }
    return inside / all;
  }

  @Test
  void whatIsFlatStaysAsItIs() {
    int[] pixels = new int[WIDTH * HEIGHT];
    Arrays.fill(pixels, 0xc0a08010);

    int[] blurred = blurred(pixels, 1.6);

    int[] middle = Arrays.copyOfRange(blurred, 14 * WIDTH + 8, 14 * WIDTH + 28);
    int[] expected = new int[20];
    Arrays.fill(expected, 0xc0a08010);
    assertArrayEquals(expected, middle);
  }

  @Test
  void noColourBecomesStrongerThanItsOpacity() {
    Random random = new Random(7);
    int[] pixels = random.ints(WIDTH * HEIGHT, 0, 256).map(alpha -> alpha * 0x01010101).toArray();

    for (int pixel : blurred(pixels, 1.2)) {
      assertTrue((pixel & 0xff) <= pixel >>> 24, Integer.toHexString(pixel));
      assertEquals((pixel >>> 24) * 0x01010101, pixel);
    }
  }
}
