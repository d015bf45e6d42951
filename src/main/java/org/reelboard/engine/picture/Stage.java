package org.reelboard.engine.picture;

import org.reelboard.document.project.Canvas;
import org.reelboard.engine.media.Frame;
import org.reelboard.engine.media.Size;
import org.reelboard.engine.picture.camera.Subject;
import org.reelboard.engine.picture.overlay.PixelSpace;
import org.reelboard.engine.picture.resample.BlurredFill;
import org.reelboard.engine.picture.resample.Filter;
import org.reelboard.engine.picture.resample.Raster;
import org.reelboard.engine.picture.resample.Resampler;
import org.reelboard.engine.picture.resample.TurnedResampler;

/**
 * What a frame is drawn on.
 *
 * @param size of the frame; its shape may differ from the canvas's
 */
record Stage(Canvas canvas, Size size) {
  /** The deviation of the blur behind a fitted picture, in canvas units. */
  private static final double FILL_BLUR = 36;

  double aspect() {
    return (double) size.width() / size.height();
  }

  /** Pixels of the frame to a canvas unit, by the shorter edges. */
  double unit() {
    return new PixelSpace(canvas, size).unit();
  }

  /** A picture that is filled up to the stage's shape is looked at as a whole. */
  Subject filledSubject() {
    return new Subject(aspect(), aspect(), 0.5, 0.5);
  }

  /** A picture filled up to the stage's shape. */
  Raster filled(Raster picture, Size prepared, Resampler resampler) {
    double unitThere = unit() * prepared.width() / size.width();
    return BlurredFill.of(picture, prepared, FILL_BLUR * unitThere, resampler);
  }

  /** Draws what the shot sees of a prepared picture. */
  void shoot(Raster picture, Shot shot, Filter filter, Resampler resampler, Frame target) {
    if (shot.view().roll() == 0) {
      resampler.draw(picture, shot.crop(picture.size()), filter, target);
    } else {
      TurnedResampler.draw(picture, shot.turn(picture.size()), filter, target);
    }
  }
}
