package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Chroma;
import org.reelboard.engine.media.Size;

/** A whole picture in a box of another shape, over a blurred, darker copy that fills the box. */
public final class BlurredFill {
  /** The copy is blurred at this fraction of the size: nothing finer is left of it anyway. */
  private static final int REDUCTION = 4;

  /** How much of the copy's light is kept, so that the picture stands out. */
  private static final double LIGHT = 0.7;

  private static final int BLACK = (16 - 128) * Plane.UNIT;

  private BlurredFill() {}

  /**
   * The picture in its box, its chroma halved.
   *
   * @param sigma the deviation of the blur in pixels of the box
   */
  public static Raster of(Raster picture, Size box, double sigma, Resampler resampler) {
    Raster filled = background(picture, box, sigma, resampler);
    Size inside = fitted(new Size(picture.width(), picture.height()), box);
    Crop all = Crop.all(picture.width(), picture.height());
    filled.lay(
        resampler.raster(picture, all, inside, Chroma.HALF, Filter.SHARP),
        evenHalf(box.width() - inside.width()),
        evenHalf(box.height() - inside.height()));
    return filled;
  }

  /** The even number at or below the half: samples of chroma lie on every other pixel. */
  private static int evenHalf(int rest) {
    return rest / 4 * 2;
  }

  /** The largest size of the picture's shape in the box, in whole pixels. */
  public static Size fitted(Size picture, Size box) {
    double scale =
        Math.min((double) box.width() / picture.width(), (double) box.height() / picture.height());
    return new Size(
        Math.clamp(Math.round(picture.width() * scale), 1, box.width()),
        Math.clamp(Math.round(picture.height() * scale), 1, box.height()));
  }

  private static Raster background(Raster picture, Size box, double sigma, Resampler resampler) {
    Size small =
        new Size(Math.ceilDiv(box.width(), REDUCTION), Math.ceilDiv(box.height(), REDUCTION));
    Crop cover = Crop.cover(picture.width(), picture.height(), (double) box.width() / box.height());
    Raster copy = resampler.raster(picture, cover, small, Chroma.FULL, Filter.SHARP);
    Raster blurred = Blur.of(copy, sigma / REDUCTION, resampler);
    darken(blurred);
    Crop all = Crop.all(small.width(), small.height());
    return resampler.raster(blurred, all, box, Chroma.HALF, Filter.SHARP);
  }

  private static void darken(Raster raster) {
    for (int plane = 0; plane < raster.planes().size(); plane++) {
      int dark = plane == 0 ? BLACK : 0;
      short[] samples = raster.planes().get(plane).samples();
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (short) Math.round(dark + (samples[i] - dark) * LIGHT);
      }
    }
  }
}
