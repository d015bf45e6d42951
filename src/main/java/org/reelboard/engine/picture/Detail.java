package org.reelboard.engine.picture;

import org.reelboard.engine.media.Size;

/**
 * How large a picture is prepared that a camera then moves over: large enough that at its closest
 * the steady filter takes next to nothing of the output's detail, and no larger, since every frame
 * pays for it.
 */
final class Detail {
  /** Prepared pixels to one of the output, at least. */
  private static final double LEAST_PITCH = 1.2;

  /** Sizes between a picture and its half: one serves many zooms. */
  private static final int STEPS = 8;

  /** The most pixels a filled-up picture is prepared with. */
  private static final double MOST_PIXELS = 24e6;

  private Detail() {}

  /** The size to prepare a picture in that has so many pixels to one of the output. */
  static Size reduced(Size picture, double pitch) {
    double steps =
        Math.floor(STEPS * StrictMath.log(pitch / LEAST_PITCH) / StrictMath.log(2) + 1e-9);
    return scaled(picture, StrictMath.pow(2, -Math.max(0, steps) / STEPS));
  }

  /** The size in which it has one pixel to one of the output, or its own if it has no more. */
  static Size exact(Size picture, double pitch) {
    return scaled(picture, Math.min(1, 1 / pitch));
  }

  /** The size of a picture of the output's shape, for a camera that comes so close. */
  static Size filled(Size output, double mostZoom) {
    double wanted = mostZoom * LEAST_PITCH;
    double most = Math.sqrt(MOST_PIXELS / ((double) output.width() * output.height()));
    return scaled(output, Math.max(1, Math.min(wanted, most)));
  }

  private static Size scaled(Size size, double scale) {
    return new Size(
        Math.max(1, (int) Math.round(size.width() * scale)),
        Math.max(1, (int) Math.round(size.height() * scale)));
  }
}
