package org.reelboard.engine.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

final class ChromaSamplingTest {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 32;

  @Test
  void horizontalRampIsSampledOnEveryOtherColumn() {
    byte[] halved = halved((x, _) -> 3 * x);
    for (int column = 1; column < WIDTH / 2; column++) {
      assertEquals(6 * column, halved[column] & 0xff, "column " + column);
    }
  }

  @Test
  void verticalRampIsSampledHalfWayBetweenTwoRows() {
    byte[] halved = halved((_, y) -> 2 * y);
    for (int row = 0; row < HEIGHT / 2; row++) {
      assertEquals(4 * row + 1, halved[row * WIDTH / 2] & 0xff, "row " + row);
    }
  }

  @Test
  void oneColourStaysAsItIs() {
    for (int colour : new int[] {0, 1, 127, 128, 240, 255}) {
      for (byte sample : halved((_, _) -> colour)) {
        assertEquals(colour, sample & 0xff);
      }
    }
  }

  @Test
  void everySampleIsTheWeightedAverageOfItsNeighbours() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      byte[] plane = new byte[WIDTH * HEIGHT];
      random.nextBytes(plane);
      byte[] halved = new byte[WIDTH / 2 * (HEIGHT / 2)];
      ChromaSampling.halve(plane, WIDTH, HEIGHT, halved);
      for (int row = 0; row < HEIGHT / 2; row++) {
        for (int column = 0; column < WIDTH / 2; column++) {
          double expected =
              (average(plane, 2 * column - 1, row)
                      + 2 * average(plane, 2 * column, row)
                      + average(plane, 2 * column + 1, row))
                  / 4;
          double actual = halved[row * WIDTH / 2 + column] & 0xff;
          assertEquals(expected, actual, 0.5, "seed " + seed + ", " + column + "," + row);
        }
      }
    }
  }

  private static double average(byte[] plane, int x, int halfRow) {
    int column = Math.max(0, x);
    int upper = plane[2 * halfRow * WIDTH + column] & 0xff;
    int lower = plane[(2 * halfRow + 1) * WIDTH + column] & 0xff;
    return (upper + lower) / 2.0;
  }

  private static byte[] halved(IntBinaryOperator colour) {
    byte[] plane = new byte[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        plane[y * WIDTH + x] = (byte) colour.applyAsInt(x, y);
      }
    }
    byte[] halved = new byte[WIDTH / 2 * (HEIGHT / 2)];
    ChromaSampling.halve(plane, WIDTH, HEIGHT, halved);
    return halved;
  }
}
