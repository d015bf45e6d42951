package org.reelboard.engine.picture;

import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.resample.Prefilter;

/**
 * How large a picture is prepared that a camera then moves over: large enough that at its closest
 * the filter takes next to nothing of the output's detail, and no larger, since every frame pays
 * for it.
 */
final class Detail {
  /** Pixels of a film to one of the output, at least. */
  private static final double LEAST_PITCH = 1.2;

  /** Sizes between a picture and its half: one serves many zooms. */
  private static final int STEPS = 16;

  /** The most pixels a picture is enlarged to. */
  private static final double MOST_PIXELS = 24e6;

  private Detail() {}

  /**
   * The size in which a still is prepared for a camera.
   *
   * @param pitch its pixels to one of the output, where the camera is closest
   */
  static Size prepared(Size picture, double pitch) {
    double wanted = Prefilter.LEAST_PITCH / pitch;
    double steps = Math.ceil(STEPS * StrictMath.log(wanted) / StrictMath.log(2) - 1e-9);
    double most = Math.sqrt(MOST_PIXELS / ((double) picture.width() * picture.height()));
    double mostEnlarged = Math.clamp(most, 1, Prefilter.MOST_ENLARGED);
    return scaled(picture, Math.min(StrictMath.pow(2, steps / STEPS), mostEnlarged));
  }

  /** The size to read a film in that has so many pixels to one of the output. */
  static Size reduced(Size picture, double pitch) {
    return scaled(picture, Math.min(1, LEAST_PITCH / pitch));
  }

  /** The size in which it has one pixel to one of the output, or its own if it has no more. */
  static Size exact(Size picture, double pitch) {
    return scaled(picture, Math.min(1, 1 / pitch));
  }

  /** The size of a picture of the output's shape, for a camera that comes so close. */
  static Size filled(Size output, double mostZoom) {
    double wanted = mostZoom * Prefilter.LEAST_PITCH;
    double most = Math.sqrt(MOST_PIXELS / ((double) output.width() * output.height()));
    return scaled(output, Math.max(1, Math.min(wanted, most)));
  }

  private static Size scaled(Size size, double scale) {
    return new Size(
        Math.max(1, (int) Math.round(size.width() * scale)),
        Math.max(1, (int) Math.round(size.height() * scale)));
  }
}
