package org.reelboard.engine.render.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegistrationTest {
  private static final int WIDTH = 180;
  private static final int HEIGHT = 320;

  @ParameterizedTest
  @CsvSource({"0,0", "0.1,0", "-0.3,0.2", "0.5,-0.5", "1,0", "-2.4,1.7", "3,-4", "6.5,5.2"})
  void shiftIsFoundToAFewHundredthsOfAPixel(double x, double y) {
    Shift found = Registration.between(picture(0, 0), picture(x, y)).orElseThrow();
    assertEquals(x, found.x(), 0.03);
    assertEquals(y, found.y(), 0.03);
  }

  @Test
  void flatPictureDoesNotTell() {
    Plane grey = new Plane(new byte[WIDTH * HEIGHT], WIDTH, HEIGHT);
    assertEquals(Optional.empty(), Registration.between(grey, grey));
  }

  @Test
  void pictureOfStripesDoesNotTell() {
    byte[] stripes = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = (byte) (100 + 50 * Math.sin(i % WIDTH / 5.0));
    }
    Plane plane = new Plane(stripes, WIDTH, HEIGHT);
    assertEquals(Optional.empty(), Registration.between(plane, plane));
  }

  /** Waves of several lengths and ways, moved exactly: their formula is known everywhere. */
  private static Plane picture(double shiftX, double shiftY) {
    byte[] samples = new byte[WIDTH * HEIGHT];
    for (int row = 0; row < HEIGHT; row++) {
      for (int column = 0; column < WIDTH; column++) {
        double x = column - shiftX;
        double y = row - shiftY;
        double value =
            128
                + 35 * Math.sin(x / 17 + y / 41)
                + 30 * Math.sin(x / 29 - y / 13)
                + 15 * Math.sin(x / 5 + 1)
                + 15 * Math.sin(y / 4 - x / 9);
        samples[row * WIDTH + column] = (byte) Math.round(value);
      }
    }
    return new Plane(samples, WIDTH, HEIGHT);
  }
}
