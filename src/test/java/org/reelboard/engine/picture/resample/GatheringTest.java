package org.reelboard.engine.picture.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/** However many samples are computed at once, they are the same to the bit. */
final class GatheringTest {
  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void vectorsAgreeWithSingleSamples(int seed) {
    Gathering fastest = Gathering.fastest();
    assumeTrue(fastest instanceof VectorGathering, "this Java has no vectors");
    Random random = new Random(seed);
    Frame noise = Frame.opaque(40 + random.nextInt(200), 30 + random.nextInt(60), Chroma.HALF);
    random.nextBytes(noise.luma());
    random.nextBytes(noise.blueDifference());
    random.nextBytes(noise.redDifference());
    Raster source = Raster.of(noise);
    double width = noise.width() * (0.3 + 0.7 * random.nextDouble());
    double height = noise.height() * (0.3 + 0.7 * random.nextDouble());
    Crop crop =
        new Crop(
            random.nextDouble() * (noise.width() - width),
            random.nextDouble() * (noise.height() - height),
            width,
            height);
    Size size = new Size(1 + random.nextInt(170), 1 + random.nextInt(40));
    Filter filter =
        switch (seed % 3) {
          case 0 -> Filter.SHARP;
          case 1 -> Filter.STEADY;
          default -> Filter.PREPARED;
        };
    assertEquals(
        drawn(new PlainGathering(), source, crop, size, filter),
        drawn(fastest, source, crop, size, filter),
        "seed " + seed);
  }

  private static Frame drawn(
      Gathering gathering, Raster source, Crop crop, Size size, Filter filter) {
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    new Resampler(gathering).draw(source, crop, filter, frame);
    return frame;
  }
}
