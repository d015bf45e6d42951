package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Frame;
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
  public static Raster of(Raster source, double sigma, Resampler resampler) {
    if (sigma < LEAST) {
      return source;
    }
    Size size = source.size();
    Spread spread = spread(source, sigma, resampler);
    return resampler.raster(spread.from(), spread.seen(), size, source.chroma(), spread.filter());
  }

  /**
   * Blurs a frame in its place.
   *
   * @param sigma the deviation in pixels, 0 or more
   */
  public static void blur(Frame frame, double sigma, Resampler resampler) {
    if (sigma >= LEAST) {
      Spread spread = spread(resampler.borrowed(frame), sigma, resampler);
      resampler.draw(spread.from(), spread.seen(), spread.filter(), frame);
    }
  }

  /** The last step: what to resample, what is seen of it, and through which filter. */
  private record Spread(Raster from, Crop seen, Filter filter) {}

  private static Spread spread(Raster source, double sigma, Resampler resampler) {
    Size size = source.size();
    if (sigma <= AT_FULL_SIZE) {
      return new Spread(source, Crop.all(size.width(), size.height()), Filter.gaussian(sigma));
    }
    // Down and up each blur by STEP small pixels; the variances add up to sigma's.
    double pitch = sigma / (STEP * Math.sqrt(2));
    Size small = new Size(covering(size.width(), pitch), covering(size.height(), pitch));
    Crop all = around(size, small, pitch);
    Raster reduced =
        resampler.raster(source, all, small, Chroma.FULL, Filter.gaussian(STEP * pitch));
    return new Spread(reduced, around(small, size, 1 / pitch), Filter.gaussian(STEP));
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
