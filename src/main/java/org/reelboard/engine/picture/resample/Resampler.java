package org.reelboard.engine.picture.resample;

import java.util.Arrays;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/**
 * Draws an upright part of a picture at any size, first down the columns, then along the rows, in
 * floating numbers with a phase of its own for every column and row. The sums are taken in one
 * fixed order, so the result is the same to the bit on every machine.
 */
public final class Resampler {
  private Resampler() {}

  /** The part as a frame, 4:2:0. */
  public static Frame frame(Raster source, Crop crop, Size size, Filter filter) {
    Frame frame = Frame.opaque(size.width(), size.height(), Chroma.HALF);
    draw(source, crop, size, Chroma.HALF, filter, new FrameRows(frame));
    return frame;
  }

  /** The part as a picture that is to be resampled again. */
  public static Raster raster(Raster source, Crop crop, Size size, Chroma chroma, Filter filter) {
    Raster raster = Raster.empty(size, chroma);
    draw(
        source,
        crop,
        size,
        chroma,
        filter,
        (plane, y, row) -> Rounding.toShorts(row, raster.planes().get(plane).samples(), y));
    return raster;
  }

  private static void draw(
      Raster source, Crop crop, Size size, Chroma chroma, Filter filter, Rows target) {
    for (int plane = 0; plane < source.planes().size(); plane++) {
      boolean luma = plane == 0;
      Grid across = luma ? Grid.ofPixels(size.width()) : Grid.chromaAcross(chroma, size.width());
      Grid down = luma ? Grid.ofPixels(size.height()) : Grid.chromaDown(chroma, size.height());
      Plane from = source.planes().get(plane);
      double pitchX = crop.width() / size.width();
      double pitchY = crop.height() / size.height();
      run(
          from,
          Taps.of(from.across(), across, crop.left(), pitchX, filter),
          Taps.of(from.down(), down, crop.top(), pitchY, filter),
          plane,
          target);
    }
  }

  /** Takes the rows of planes. */
  interface Rows {
    void accept(int plane, int y, float[] row);
  }

  /** Rounds rows into a frame. */
  record FrameRows(Frame frame) implements Rows {
    @Override
    public void accept(int plane, int y, float[] row) {
      byte[] target =
          switch (plane) {
            case 0 -> frame.luma();
            case 1 -> frame.blueDifference();
            default -> frame.redDifference();
          };
      Rounding.toBytes(row, target, y);
    }
  }

  private static void run(Plane source, Taps across, Taps down, int plane, Rows target) {
    short[] samples = source.samples();
    int width = source.width();
    int lowest = across.lowest();
    float[] sums = new float[across.end() - lowest];
    float[] row = new float[across.outputs()];
    for (int y = 0; y < down.outputs(); y++) {
      Arrays.fill(sums, 0);
      int at = down.first(y) * width + lowest;
      int tap = 0;
      for (; tap + 1 < down.count(); tap += 2) {
        int first = at + tap * width;
        addTwo(samples, first, first + width, down.weight(y, tap), down.weight(y, tap + 1), sums);
      }
      if (tap < down.count()) {
        addOne(samples, at + tap * width, down.weight(y, tap), sums);
      }
      across.gather(sums, lowest, row);
      target.accept(plane, y, row);
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
