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
  static Raster empty(Size size, Chroma chroma) {
    Grid across = Grid.chromaAcross(chroma, size.width());
    Grid down = Grid.chromaDown(chroma, size.height());
    Plane luma = Plane.empty(Grid.ofPixels(size.width()), Grid.ofPixels(size.height()));
    return new Raster(
        size, chroma, List.of(luma, Plane.empty(across, down), Plane.empty(across, down)));
  }

  /** The frame's colours; its alpha is not looked at. */
  public static Raster of(Frame frame) {
    Grid across = Grid.chromaAcross(frame.chroma(), frame.width());
    Grid down = Grid.chromaDown(frame.chroma(), frame.height());
    return new Raster(
        frame.size(),
        frame.chroma(),
        List.of(
            Plane.of(Grid.ofPixels(frame.width()), Grid.ofPixels(frame.height()), frame.luma()),
            Plane.of(across, down, frame.blueDifference()),
            Plane.of(across, down, frame.redDifference())));
  }

  /** The picture in 8 bits. */
  public Frame toFrame() {
    Frame frame = Frame.opaque(size.width(), size.height(), chroma);
    planes.get(0).narrowTo(frame.luma());
    planes.get(1).narrowTo(frame.blueDifference());
    planes.get(2).narrowTo(frame.redDifference());
    return frame;
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

  Chroma chroma() {
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
