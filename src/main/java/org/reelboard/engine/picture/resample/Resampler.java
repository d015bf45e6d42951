package org.reelboard.engine.picture.resample;

import org.jspecify.annotations.Nullable;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/**
 * Draws an upright part of a picture at any size, first down the columns, then along the rows, in
 * floating numbers with a phase of its own for every column and row. The sums are taken in one
 * fixed order, so the result is the same to the bit on every machine. Its memory serves one picture
 * after the other, for one thread.
 */
public final class Resampler {
  private final Gathering gathering;
  private final PlainGathering plain = new PlainGathering();
  private final Taps across = new Taps();
  private final Taps down = new Taps();
  private float[] crossed = new float[0];
  private float[] row = new float[0];
  private @Nullable Raster borrowed;

  public Resampler() {
    this(Gathering.fastest());
  }

  Resampler(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Takes the computed row of a plane. */
  private interface RowTarget {
    void accept(int y, float[] crossed);
  }

  /**
   * Draws the part into a frame.
   *
   * @param target 4:2:0
   */
  public void draw(Raster source, Crop crop, Filter filter, Frame target) {
    Size size = target.size();
    aimLuma(source, crop, size, filter);
    toBytes(source.planes().get(0), target.luma());
    aimChroma(source, crop, size, target.chroma(), filter);
    toBytes(source.planes().get(1), target.blueDifference());
    toBytes(source.planes().get(2), target.redDifference());
  }

  /**
   * Draws a part of a frame into another one.
   *
   * @param target 4:2:0
   */
  public void draw(Frame source, Crop crop, Filter filter, Frame target) {
    draw(borrowed(source), crop, filter, target);
  }

  /** A frame as a picture to be resampled, in this one's own memory: good until the next is. */
  public Raster borrowed(Frame frame) {
    Raster raster = borrowed(frame.size(), frame.chroma());
    raster.take(frame);
    return raster;
  }

  /** A picture in this one's own memory, still to be filled: the same one, if asked again. */
  public Raster borrowed(Size size, Chroma chroma) {
    Raster known = borrowed;
    if (known == null || !known.size().equals(size) || known.chroma() != chroma) {
      known = Raster.empty(size, chroma);
      borrowed = known;
    }
    return known;
  }

  /** The part as a picture that is to be resampled again. */
  public Raster raster(Raster source, Crop crop, Size size, Chroma chroma, Filter filter) {
    Raster raster = Raster.empty(size, chroma);
    aimLuma(source, crop, size, filter);
    toShorts(source.planes().get(0), raster.planes().get(0).samples());
    aimChroma(source, crop, size, chroma, filter);
    toShorts(source.planes().get(1), raster.planes().get(1).samples());
    toShorts(source.planes().get(2), raster.planes().get(2).samples());
    return raster;
  }

  private void aimLuma(Raster source, Crop crop, Size size, Filter filter) {
    aim(
        source.planes().get(0),
        Grid.ofPixels(size.width()),
        Grid.ofPixels(size.height()),
        crop,
        size,
        filter);
  }

  private void aimChroma(Raster source, Crop crop, Size size, Chroma chroma, Filter filter) {
    aim(
        source.planes().get(1),
        Grid.chromaAcross(chroma, size.width()),
        Grid.chromaDown(chroma, size.height()),
        crop,
        size,
        filter);
  }

  private void aim(Plane source, Grid columns, Grid rows, Crop crop, Size size, Filter filter) {
    across.aim(source.across(), columns, crop.left(), crop.width() / size.width(), filter);
    down.aim(source.down(), rows, crop.top(), crop.height() / size.height(), filter);
    int room = across.end() - across.lowest() + Gathering.ROOM;
    if (crossed.length < room) {
      crossed = new float[room];
    }
  }

  private void toBytes(Plane source, byte[] target) {
    run(source, (y, sums) -> gathering.toBytes(across, sums, target, y * across.outputs()));
  }

  private void toShorts(Plane source, short[] target) {
    if (row.length < across.outputs()) {
      row = new float[across.outputs()];
    }
    run(
        source,
        (y, sums) -> {
          plain.toSums(across, sums, row);
          Rounding.toShorts(row, across.outputs(), target, y * across.outputs());
        });
  }

  private void run(Plane source, RowTarget target) {
    int lowest = across.lowest();
    int length = across.end() - lowest;
    for (int y = 0; y < down.outputs(); y++) {
      int at = down.first()[y] * source.width() + lowest;
      RowSums.of(
          source.samples(),
          at,
          source.width(),
          down.count(),
          down.weights(),
          y,
          down.outputs(),
          crossed,
          length);
      target.accept(y, crossed);
    }
  }
}
