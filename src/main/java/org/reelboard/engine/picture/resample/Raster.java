package org.reelboard.engine.picture.resample;

import java.util.List;
import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;

/** An opaque picture to be resampled, finer in its values than a {@link Frame}. */
public final class Raster {
  private final Size size;
  private final Chroma chroma;
  private final List<Plane> planes;

  private Raster(Size size, Chroma chroma, List<Plane> planes) {
    this.size = size;
    this.chroma = chroma;
    this.planes = planes;
  }

  /** A picture whose samples are still to be filled in. */
  public static Raster empty(Size size, Chroma chroma) {
    Grid across = Grid.chromaAcross(chroma, size.width());
    Grid down = Grid.chromaDown(chroma, size.height());
    Plane luma = Plane.empty(Grid.ofPixels(size.width()), Grid.ofPixels(size.height()));
    return new Raster(
        size, chroma, List.of(luma, Plane.empty(across, down), Plane.empty(across, down)));
  }

  /** The frame's colours; its alpha is not looked at. */
  public static Raster of(Frame frame) {
    Raster raster = empty(frame.size(), frame.chroma());
    raster.take(frame);
    return raster;
  }

  /** Takes over the samples of a frame of this size and chroma. */
  void take(Frame frame) {
    planes.get(0).widen(frame.luma(), 0, 0, frame.luma().length);
    int chromaSamples = frame.blueDifference().length;
    planes.get(1).widen(frame.blueDifference(), 0, 0, chromaSamples);
    planes.get(2).widen(frame.redDifference(), 0, 0, chromaSamples);
  }

  /**
   * Takes columns of two frames of this height that stand side by side.
   *
   * @param from the first column, counted over both, even where chroma is halved; beyond the outer
   *     edges the edge columns go on
   */
  public void takeAcross(Frame first, Frame second, int from) {
    int chromaFrom = chroma == Chroma.HALF ? from / 2 : from;
    planes.get(0).takeAcross(first.luma(), second.luma(), first.width(), from);
    planes
        .get(1)
        .takeAcross(
            first.blueDifference(), second.blueDifference(), first.chromaWidth(), chromaFrom);
    planes
        .get(2)
        .takeAcross(first.redDifference(), second.redDifference(), first.chromaWidth(), chromaFrom);
  }

  /**
   * Takes rows of two frames of this width that stand one above the other.
   *
   * @param from the first row, counted over both, even where chroma is halved; beyond the outer
   *     edges the edge rows go on
   */
  public void takeDown(Frame first, Frame second, int from) {
    int chromaFrom = chroma == Chroma.HALF ? from / 2 : from;
    planes.get(0).takeDown(first.luma(), second.luma(), first.height(), from);
    planes
        .get(1)
        .takeDown(
            first.blueDifference(), second.blueDifference(), first.chromaHeight(), chromaFrom);
    planes
        .get(2)
        .takeDown(first.redDifference(), second.redDifference(), first.chromaHeight(), chromaFrom);
  }

  /** Writes the picture in 8 bits into a frame of this size and chroma. */
  public void copyTo(Frame frame) {
    planes.get(0).narrowTo(frame.luma());
    planes.get(1).narrowTo(frame.blueDifference());
    planes.get(2).narrowTo(frame.redDifference());
  }

  /** The picture turned by a quarter against the clock; its planes alone tell where they lie. */
  Raster turned() {
    Size turned = new Size(/* width= */ size.height(), /* height= */ size.width());
    return new Raster(
        turned, chroma, planes.stream().map(plane -> plane.turned(size.width())).toList());
  }

  /**
   * Draws a picture with as much chroma that lies wholly inside this one over it; only while this
   * one is made.
   *
   * @param left even where chroma is halved
   * @param above likewise
   */
  void lay(Raster top, int left, int above) {
    int step = chroma == Chroma.HALF ? 2 : 1;
    planes.get(0).lay(top.planes.get(0), left, above);
    planes.get(1).lay(top.planes.get(1), left / step, above / step);
    planes.get(2).lay(top.planes.get(2), left / step, above / step);
  }

  public Size size() {
    return size;
  }

  public int width() {
    return size.width();
  }

  public int height() {
    return size.height();
  }

  public Chroma chroma() {
    return chroma;
  }

  /** What it takes in memory. */
  public long bytes() {
    return planes.stream().mapToLong(plane -> 2L * plane.samples().length).sum();
  }

  /** Y, U, V. */
  List<Plane> planes() {
    return planes;
  }
}
