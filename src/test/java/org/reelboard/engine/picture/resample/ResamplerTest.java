package org.reelboard.engine.picture.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

final class ResamplerTest {

  /** The plain definition, in double precision and two dimensions at once. */
  private static double reference(Frame frame, Crop crop, Size size, Filter filter, int x, int y) {
    double pitchX = crop.width() / size.width();
    double pitchY = crop.height() / size.height();
    double stretchX = filter.stretch(pitchX, 1);
    double stretchY = filter.stretch(pitchY, 1);
    double centreX = crop.left() + (x + 0.5) * pitchX - 0.5;
    double centreY = crop.top() + (y + 0.5) * pitchY - 0.5;
    int reachX = (int) Math.ceil(filter.kernel().radius() * stretchX) + 1;
    int reachY = (int) Math.ceil(filter.kernel().radius() * stretchY) + 1;
    double sum = 0;
    double total = 0;
    for (int j = (int) centreY - reachY; j <= centreY + reachY; j++) {
      for (int i = (int) centreX - reachX; i <= centreX + reachX; i++) {
        double weight = lanczos((i - centreX) / stretchX) * lanczos((j - centreY) / stretchY);
        int column = Math.clamp(i, 0, frame.width() - 1);
        int row = Math.clamp(j, 0, frame.height() - 1);
        sum += weight * (frame.luma()[row * frame.width() + column] & 0xff);
        total += weight;
      }
    }
    return Math.clamp(sum / total, 0, 255);
  }

  private static double lanczos(double x) {
    if (Math.abs(x) >= 3) {
      return 0;
    }
    return x == 0
        ? 1
        : 3 * Math.sin(Math.PI * x) * Math.sin(Math.PI * x / 3) / (Math.PI * Math.PI * x * x);
  }

  private static Frame noise(Random random, int width, int height) {
    Frame frame = Frame.opaque(width, height, Chroma.HALF);
    random.nextBytes(frame.luma());
    random.nextBytes(frame.blueDifference());
    random.nextBytes(frame.redDifference());
    return frame;
  }

  private static Frame drawn(Raster source, Crop crop, Size size, Filter filter) {
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    new Resampler().draw(source, crop, filter, frame);
    return frame;
  }

  private static Frame turned(Raster source, Turn turn, Size size, Filter filter) {
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    TurnedResampler.draw(source, turn, filter, frame);
    return frame;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isTheFilterOfItsDefinition(int seed) {
    Random random = new Random(seed);
    Frame frame = noise(random, 20 + random.nextInt(60), 20 + random.nextInt(60));
    double width = 2 + random.nextDouble() * (frame.width() - 2);
    double height = 2 + random.nextDouble() * (frame.height() - 2);
    Crop crop =
        new Crop(
            random.nextDouble() * (frame.width() - width),
            random.nextDouble() * (frame.height() - height),
            width,
            height);
    Size size = new Size(1 + random.nextInt(40), 1 + random.nextInt(40));
    Filter filter = seed % 2 == 0 ? Filter.STEADY : Filter.SHARP;

    Frame drawn = drawn(Raster.of(frame), crop, size, filter);

    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        double wanted = reference(frame, crop, size, filter, x, y);
        int got = drawn.luma()[y * size.width() + x] & 0xff;
        assertEquals(wanted, got, 0.51, "seed " + seed + " at " + x + "," + y);
      }
    }
  }

  @Test
  void givesTheVerySamePictureWhereSharpPixelsFallOnPixels() {
    Frame frame = noise(new Random(4), 40, 30);
    Crop all = Crop.all(40, 30);
    assertEquals(frame, drawn(Raster.of(frame), all, new Size(40, 30), Filter.SHARP));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 128, 235, 255})
  void keepsAPlainColour(int value) {
    Frame frame = Frame.filled(37, 23, value, 255 - value, value);
    Crop crop = new Crop(1.3, 2.7, 30.1, 19.9);
    Size size = new Size(50, 11);
    assertEquals(
        Frame.filled(50, 11, value, 255 - value, value),
        drawn(Raster.of(frame), crop, size, Filter.STEADY));
    assertEquals(
        Frame.filled(50, 11, value, 255 - value, value),
        turned(Raster.of(frame), new Turn(18, 11, 20, 4, 17), size, Filter.STEADY));
  }

  @Test
  void drawsAPictureOfOnePixel() {
    Frame frame = Frame.filled(1, 1, 77, 99, 111);
    assertEquals(
        Frame.filled(5, 9, 77, 99, 111),
        drawn(Raster.of(frame), Crop.all(1, 1), new Size(5, 9), Filter.STEADY));
  }

  /** A wave so long that its samples determine it: what a turned view must see is known exactly. */
  private static double wave(double x, double y) {
    return 128 + 50 * Math.sin(x / 6.0) + 50 * Math.cos(y / 7.0 + x / 40);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, -3, 5, 20, -44, 60, 90, 133, 180, 271, -90, 355, 720.5})
  void turnsAsItIsTold(double degrees) {
    Frame frame = Frame.filled(160, 140, 0, 128, 128);
    for (int i = 0; i < frame.luma().length; i++) {
      int x = i % 160;
      int y = i / 160;
      double value = wave(x + 0.5, y + 0.5);
      frame.luma()[i] = (byte) Math.round(value);
    }
    Turn turn = new Turn(81.3, 69.1, 60, 50, degrees);
    Size size = new Size(48, 40);

    Frame drawn = turned(Raster.of(frame), turn, size, Filter.STEADY);

    double angle = Math.toRadians(degrees);
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        double right = (x + 0.5 - 24) * 1.25;
        double down = (y + 0.5 - 20) * 1.25;
        double wanted =
            wave(
                81.3 + right * Math.cos(angle) - down * Math.sin(angle),
                69.1 + right * Math.sin(angle) + down * Math.cos(angle));
        assertEquals(wanted, drawn.luma()[y * 48 + x] & 0xff, 1.6, degrees + " at " + x + "," + y);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnsPicturesOfAnySizeIntoAnySize(int seed) {
    Random random = new Random(seed);
    int width = 1 + random.nextInt(30);
    int height = 1 + random.nextInt(30);
    Size size = new Size(1 + random.nextInt(90), 1 + random.nextInt(90));
    Turn turn =
        new Turn(
            random.nextDouble() * width,
            random.nextDouble() * height,
            0.1 + random.nextDouble() * width,
            0.1 + random.nextDouble() * height,
            random.nextGaussian() * 90);
    assertEquals(
        Frame.filled(size.width(), size.height(), 99, 98, 97),
        turned(Raster.of(Frame.filled(width, height, 99, 98, 97)), turn, size, Filter.STEADY));
  }

  @Test
  void isTheSameUprightAsTurnedByNothing() {
    Frame frame = noise(new Random(9), 90, 80);
    Size size = new Size(40, 30);
    Frame upright = drawn(Raster.of(frame), new Crop(11.37, 9.71, 50, 45), size, Filter.STEADY);
    Frame turned = turned(Raster.of(frame), new Turn(36.37, 32.21, 50, 45, 0), size, Filter.STEADY);
    int most = 0;
    for (int i = 0; i < upright.luma().length; i++) {
      most = Math.max(most, Math.abs((upright.luma()[i] & 0xff) - (turned.luma()[i] & 0xff)));
    }
    assertTrue(most <= 1, "differs by " + most);
  }
}
