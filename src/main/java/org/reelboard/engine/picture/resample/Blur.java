package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Size;

/** Gaussian blur of any width at about one cost: a wide blur is drawn small and enlarged again. */
public final class Blur {
  /** Below this, in pixels, nothing would change. */
  private static final double LEAST = 0.05;

  /** Up to this, in pixels, it is done at full size. */
  private static final double AT_FULL_SIZE = 2;

  /** The deviation of both steps, in small pixels: wide enough that their grid is not seen. */
  private static final double STEP = 0.75;

  private Blur() {}

  /**
   * The picture blurred; its edge pixels go on beyond its edges.
   *
   * @param sigma the deviation in pixels, 0 or more
   */
  public static Raster of(Raster source, double sigma) {
    Size size = new Size(source.width(), source.height());
    if (sigma < LEAST) {
      return source;
    }
    if (sigma <= AT_FULL_SIZE) {
      Crop all = Crop.all(size.width(), size.height());
      return Resampler.raster(source, all, size, source.chroma(), Filter.gaussian(sigma));
    }
    // Down and up each blur by STEP small pixels; the variances add up to sigma's.
    double pitch = sigma / (STEP * Math.sqrt(2));
    Size small = new Size(covering(size.width(), pitch), covering(size.height(), pitch));
    Raster reduced =
        Resampler.raster(
            source, around(size, small, pitch), small, Chroma.FULL, Filter.gaussian(STEP * pitch));
    return Resampler.raster(
        reduced, around(small, size, 1 / pitch), size, source.chroma(), Filter.gaussian(STEP));
  }

  /** Small pixels that cover the length and one more on either side. */
  private static int covering(int length, double pitch) {
    return (int) Math.ceil(length / pitch) + 2;
  }

  /** What an output of that size and pixel pitch sees of a source, both with one middle. */
  private static Crop around(Size source, Size output, double pitch) {
    double width = output.width() * pitch;
    double height = output.height() * pitch;
    return new Crop((source.width() - width) / 2, (source.height() - height) / 2, width, height);
  }
}
