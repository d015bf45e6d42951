package org.reelboard.engine.picture.resample;

import java.util.Arrays;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/**
 * Draws an upright part of a picture at any size, first down the columns, then along the rows, in
 * floating numbers with a phase of its own for every column and row. The sums are taken in one
 * fixed order, so the result is the same to the bit on every machine.
 */
public final class Resampler {
  private Resampler() {}

  /** The part as a frame. */
  public static Frame frame(Raster source, Crop crop, Size size, Filter filter) {
    Frame frame = Frame.opaque(size.width(), size.height());
    byte[][] planes = {frame.luma(), frame.blueDifference(), frame.redDifference()};
    Taps across = across(source, crop, size, filter);
    Taps down = down(source, crop, size, filter);
    for (int plane = 0; plane < planes.length; plane++) {
      byte[] target = planes[plane];
      run(source, plane, across, down, size, (y, row) -> Rounding.toBytes(row, target, y));
    }
    return frame;
  }

  /** The part as a picture that is to be resampled again. */
  public static Raster raster(Raster source, Crop crop, Size size, Filter filter) {
    Raster raster = new Raster(size.width(), size.height());
    Taps across = across(source, crop, size, filter);
    Taps down = down(source, crop, size, filter);
    for (int plane = 0; plane < raster.planes().length; plane++) {
      short[] target = raster.planes()[plane];
      run(source, plane, across, down, size, (y, row) -> Rounding.toShorts(row, target, y));
    }
    return raster;
  }

  private static Taps across(Raster source, Crop crop, Size size, Filter filter) {
    return Taps.of(source.width(), crop.left(), crop.width(), size.width(), filter);
  }

  private static Taps down(Raster source, Crop crop, Size size, Filter filter) {
    return Taps.of(source.height(), crop.top(), crop.height(), size.height(), filter);
  }

  private interface Rows {
    void accept(int y, float[] row);
  }

  private static void run(
      Raster source, int plane, Taps across, Taps down, Size size, Rows target) {
    short[] samples = source.planes()[plane];
    int lowest = across.lowest();
    float[] sums = new float[across.end() - lowest];
    float[] row = new float[size.width()];
    for (int y = 0; y < size.height(); y++) {
      Arrays.fill(sums, 0);
      int at = down.first(y) * source.width() + lowest;
      int tap = 0;
      for (; tap + 1 < down.count(); tap += 2) {
        int first = at + tap * source.width();
        addTwo(
            samples,
            first,
            first + source.width(),
            down.weight(y, tap),
            down.weight(y, tap + 1),
            sums);
      }
      if (tap < down.count()) {
        addOne(samples, at + tap * source.width(), down.weight(y, tap), sums);
      }
      across.gather(sums, lowest, row);
      target.accept(y, row);
    }
  }

  // Two rows at a time: the compiler turns this into vector code, and does not with three or more.
  private static void addTwo(short[] from, int first, int second, float a, float b, float[] sums) {
    for (int x = 0; x < sums.length; x++) {
      sums[x] += a * from[first + x] + b * from[second + x];
    }
  }

  private static void addOne(short[] from, int first, float a, float[] sums) {
    for (int x = 0; x < sums.length; x++) {
      sums[x] += a * from[first + x];
    }
  }
}
