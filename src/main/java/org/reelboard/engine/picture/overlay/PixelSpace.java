package org.reelboard.engine.picture.overlay;

import io.github.humbleui.skija.Matrix33;
import org.reelboard.document.project.Canvas;
import org.reelboard.document.project.Placement;
import org.reelboard.engine.media.Size;

/**
 * How canvas units become pixels of a frame. Lengths go by the shorter edges and places by
 * fractions of the frame, so that in a frame of another shape than the canvas's everything keeps
 * its size beside the shorter edge and stays inside.
 */
public record PixelSpace(Canvas canvas, Size frame) {
  /** Pixels to a canvas unit. */
  public double unit() {
    return (double) Math.min(frame.width(), frame.height())
        / Math.min(canvas.width(), canvas.height());
  }

  /** The frame's width in canvas units. */
  public double width() {
    return frame.width() / unit();
  }

  /** The frame's height in canvas units. */
  public double height() {
    return frame.height() / unit();
  }

  /** From canvas units around an overlay's centre to pixels of the frame. */
  Matrix33 matrix(Placement placement) {
    double turn = Math.toRadians(placement.rotation());
    double scale = unit() * placement.scale();
    double along = scale * StrictMath.cos(turn);
    double across = scale * StrictMath.sin(turn);
    return new Matrix33(
        (float) along,
        (float) -across,
        (float) (placement.x() * frame.width()),
        (float) across,
        (float) along,
        (float) (placement.y() * frame.height()),
        0,
        0,
        1);
  }
}
