package org.reelboard.app.editor.play;

import java.math.BigInteger;
import org.reelboard.document.project.Canvas;
import org.reelboard.engine.media.Size;

/** The size at which the preview is computed. */
public final class PreviewSize {
  /** More pixels than a phone has are not worth computing for a preview. */
  private static final Size MOST = new Size(1080, 1920);

  /** Steps of the exact aspect that are no coarser than this share of the size are kept to. */
  private static final int FINE_STEPS = 16;

  private PreviewSize() {}

  /**
   * The largest size of the canvas's aspect that fits, at most 1080x1920 (or 1920x1080); of exactly
   * that aspect wherever its numbers allow.
   *
   * @param width of the room for it, in pixels of the screen
   * @param height likewise
   */
  public static Size fit(Canvas canvas, double width, double height) {
    boolean wide = canvas.width() > canvas.height();
    double mostWidth = Math.clamp(width, 1, wide ? MOST.height() : MOST.width());
    double mostHeight = Math.clamp(height, 1, wide ? MOST.width() : MOST.height());
    int common =
        BigInteger.valueOf(canvas.width()).gcd(BigInteger.valueOf(canvas.height())).intValue();
    int stepWidth = canvas.width() / common;
    int stepHeight = canvas.height() / common;
    int steps = (int) Math.min(mostWidth / stepWidth, mostHeight / stepHeight);
    if (steps >= FINE_STEPS) {
      return new Size(steps * stepWidth, steps * stepHeight);
    }
    double scale = Math.min(mostWidth / canvas.width(), mostHeight / canvas.height());
    return new Size(
        Math.max(1, (int) Math.round(canvas.width() * scale)),
        Math.max(1, (int) Math.round(canvas.height() * scale)));
  }
}
