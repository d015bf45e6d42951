package org.reelboard.samples;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/** A picture as a function of the place on it, in linear light. */
@FunctionalInterface
interface Painting {
  /**
   * The colour at a place.
   *
   * @param x 0 is the middle; the picture's height is 2 units
   * @param y -1 (bottom) to 1 (top)
   */
  V at(double x, double y);

  /** Draws it: four samples a pixel, a filmic curve, a faint vignette. */
  default BufferedImage draw(int width, int height, int samplesAcross) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    double[] steps =
        IntStream.range(0, samplesAcross).mapToDouble(i -> (i + 0.5) / samplesAcross).toArray();
    IntStream.range(0, height)
        .parallel()
        .forEach(row -> {
          for (int column = 0; column < width; column++) {
            V sum = V.of(0, 0, 0);
            for (double v : steps) {
              for (double u : steps) {
                double x = (2 * (column + u) - width) / height;
                double y = 1 - 2 * (row + v) / height;
                sum = sum.plus(clamp(at(x, y)));
              }
            }
            double fromMiddle =
                Math.hypot((2.0 * column - width) / width, (2.0 * row - height) / height);
            double vignette = 1 - 0.16 * fromMiddle * fromMiddle;
            image.setRGB(column, row, encode(sum.times(vignette / (steps.length * steps.length))));
          }
        });
    return image;
  }

  private static V clamp(V c) {
    return V.of(Math.clamp(c.x(), 0, 6), Math.clamp(c.y(), 0, 6), Math.clamp(c.z(), 0, 6));
  }

  private static int encode(V c) {
    return 0xff000000 | channel(c.x()) << 16 | channel(c.y()) << 8 | channel(c.z());
  }

  /** Narkowicz's fit of the ACES film curve, then sRGB's gamma. */
  private static int channel(double c) {
    double x = c * 0.85;
    double film = x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14);
    return (int) Math.round(255 * Math.pow(Math.clamp(film, 0, 1), 1 / 2.2));
  }
}
