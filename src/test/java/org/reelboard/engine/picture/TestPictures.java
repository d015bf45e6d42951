package org.reelboard.engine.picture;

import java.util.Random;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.picture.resample.Crop;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Resampler;

/** Pictures for tests, the same on every machine: 4:4:4, as stills are. */
public final class TestPictures {
  private TestPictures() {}

  /**
   * Gaussian dots of deviation 14 on a grid of 250 pixels, on dark grey, all times a scale: their
   * centres can be followed to a hundredth of a pixel.
   */
  public static Frame dots(int width, int height, double scale) {
    Frame frame = Frame.filled(width, height, 30, 128, 128);
    double pitch = 250 * scale;
    double sigma = 14 * scale;
    double[] across = bumps(width, pitch, sigma);
    double[] down = bumps(height, pitch, sigma);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        frame.luma()[y * width + x] = (byte) Math.round(30 + 200 * across[x] * down[y]);
      }
    }
    return frame;
  }

  private static double[] bumps(int length, double pitch, double sigma) {
    double[] bumps = new double[length];
    for (int i = 0; i < length; i++) {
      double off = Math.floorMod(i, Math.max(1, Math.round(pitch))) + 0.5 - pitch / 2;
      bumps[i] = Math.exp(-off * off / (2 * sigma * sigma));
    }
    return bumps;
  }

  /**
   * Like a photo at its sharpest: fractal clouds down to single pixels, and a sensor's grain.
   *
   * @param grain the deviation of the grain, in steps of luma
   */
  public static Frame texture(int width, int height, double grain) {
    Random random = new Random(5);
    double[] values = new double[width * height];
    for (int octave = 1; 1 << octave < width; octave++) {
      addClouds(values, width, 1 << octave, 90 / Math.pow(1.7, octave), random);
    }
    Frame frame = Frame.opaque(width, height, Chroma.FULL);
    for (int i = 0; i < values.length; i++) {
      double value = 128 + values[i] + random.nextGaussian() * grain;
      frame.luma()[i] = (byte) Math.clamp(Math.round(value), 16, 235);
      frame.blueDifference()[i] = (byte) Math.clamp(Math.round(128 - (value - 128) / 3), 16, 240);
      frame.redDifference()[i] = (byte) Math.clamp(Math.round(128 + (value - 128) / 4), 16, 240);
    }
    return frame;
  }

  private static void addClouds(
      double[] values, int width, int cells, double strength, Random random) {
    int height = values.length / width;
    int columns = cells + 2;
    int rows = (int) ((long) cells * height / width) + 2;
    double[] knots = new double[columns * rows];
    for (int i = 0; i < knots.length; i++) {
      knots[i] = random.nextGaussian() * strength;
    }
    for (int y = 0; y < height; y++) {
      double v = (double) y / width * cells;
      for (int x = 0; x < width; x++) {
        double u = (double) x / width * cells;
        int row = (int) v;
        int column = (int) u;
        int at = row * columns + column;
        double right = u - column;
        double down = v - row;
        values[y * width + x] +=
            (knots[at] * (1 - right) + knots[at + 1] * right) * (1 - down)
                + (knots[at + columns] * (1 - right) + knots[at + columns + 1] * right) * down;
      }
    }
  }

  /** A landscape with an evening sky, a sun, hills, a lake and a striped post: for looking at. */
  public static Frame scenery(int width, int height) {
    Frame grain = texture(width, height, 3);
    Frame frame = Frame.opaque(width, height, Chroma.FULL);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = (double) x / width;
        double v = (double) y / height;
        double noise = ((grain.luma()[y * width + x] & 0xff) - 128) / 128.0;
        double[] rgb = colour(u, v, noise);
        put(frame, y * width + x, rgb);
      }
    }
    return frame;
  }

  private static double[] colour(double u, double v, double noise) {
    double far = 0.52 + 0.06 * Math.sin(u * 9) + 0.02 * Math.sin(u * 31);
    double near = 0.68 + 0.05 * Math.sin(u * 6 + 2) + 0.012 * Math.sin(u * 47);
    double sun = Math.hypot((u - 0.62) * 0.75, v - 0.36);
    if (Math.abs(u - 0.3) < 0.012 && v > 0.42 && v < 0.86) {
      return Math.floorMod((int) (v * 60), 2) == 0
          ? new double[] {0.9, 0.15, 0.1}
          : new double[] {0.95, 0.95, 0.9};
    }
    if (v > near) {
      double shade = 0.16 + 0.1 * noise;
      return new double[] {shade * 0.8, shade * 1.5, shade * 0.6};
    }
    if (v > far) {
      double shade = 0.3 + 0.16 * noise;
      return new double[] {shade * 0.9, shade, shade * 1.3};
    }
    double glow = Math.exp(-sun * 5);
    double cloud = 0.12 * noise;
    if (sun < 0.055) {
      return new double[] {1, 0.93, 0.7};
    }
    return new double[] {
      0.35 + 0.6 * v + 0.4 * glow + cloud,
      0.4 + 0.2 * v + 0.25 * glow + cloud,
      0.75 - 0.5 * v + cloud
    };
  }

  /** The same picture in 4:2:0, as clips come and frames are given out. */
  public static Frame halved(Frame frame) {
    Crop all = Crop.all(frame.width(), frame.height());
    Frame halved = Frame.opaque(frame.width(), frame.height(), Chroma.HALF);
    new Resampler().draw(frame, all, Filter.SHARP, halved);
    return halved;
  }

  private static void put(Frame frame, int at, double[] rgb) {
    double r = Math.clamp(rgb[0], 0, 1);
    double g = Math.clamp(rgb[1], 0, 1);
    double b = Math.clamp(rgb[2], 0, 1);
    double light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    frame.luma()[at] = (byte) Math.round(16 + 219 * light);
    frame.blueDifference()[at] = (byte) Math.round(128 + 112 * (b - light) / 0.9278);
    frame.redDifference()[at] = (byte) Math.round(128 + 112 * (r - light) / 0.7874);
  }
}
