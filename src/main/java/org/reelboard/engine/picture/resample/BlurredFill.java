package org.reelboard.engine.picture.resample;

import org.reelboard.engine.media.Size;

/** A whole picture in a box of another shape, over a blurred, darker copy that fills the box. */
public final class BlurredFill {
  /** The copy is blurred at this fraction of the size: nothing finer is left of it anyway. */
  private static final int REDUCTION = 4;

  /** How much of the copy's light is kept, so that the picture stands out. */
  private static final double LIGHT = 0.7;

  private static final int BLACK = (16 - 128) * Raster.UNIT;

  private BlurredFill() {}

  /**
   * The picture in its box.
   *
   * @param sigma the deviation of the blur in pixels of the box
   */
  public static Raster of(Raster picture, Size box, double sigma) {
    Raster filled = background(picture, box, sigma);
    Size inside = fitted(new Size(picture.width(), picture.height()), box);
    Crop all = Crop.all(picture.width(), picture.height());
    filled.lay(
        Resampler.raster(picture, all, inside, Filter.SHARP),
        (box.width() - inside.width()) / 2,
        (box.height() - inside.height()) / 2);
    return filled;
  }

  /** The largest size of the picture's shape in the box, in whole pixels. */
  public static Size fitted(Size picture, Size box) {
    double scale =
        Math.min((double) box.width() / picture.width(), (double) box.height() / picture.height());
    return new Size(
        Math.clamp(Math.round(picture.width() * scale), 1, box.width()),
        Math.clamp(Math.round(picture.height() * scale), 1, box.height()));
  }

  private static Raster background(Raster picture, Size box, double sigma) {
    Size small =
        new Size(Math.ceilDiv(box.width(), REDUCTION), Math.ceilDiv(box.height(), REDUCTION));
    Crop cover = Crop.cover(picture.width(), picture.height(), (double) box.width() / box.height());
    Raster copy = Resampler.raster(picture, cover, small, Filter.SHARP);
    Raster blurred = Blur.of(copy, sigma / REDUCTION);
    darken(blurred);
    return Resampler.raster(blurred, Crop.all(small.width(), small.height()), box, Filter.SHARP);
  }

  private static void darken(Raster raster) {
    short[][] planes = raster.planes();
    for (int plane = 0; plane < planes.length; plane++) {
      int dark = plane == 0 ? BLACK : 0;
      for (int i = 0; i < planes[plane].length; i++) {
        planes[plane][i] = (short) Math.round(dark + (planes[plane][i] - dark) * LIGHT);
      }
    }
  }
}
