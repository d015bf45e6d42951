package org.reelboard.app.editor.play;

import org.reelboard.document.time.FrameRate;
import org.reelboard.engine.media.Size;

/**
 * How large the frames of a playing film are computed, so that the machine keeps up: the full
 * preview size, or a half, a third or a quarter of it. It goes down when a frame takes longer than
 * it is shown, and up again when the larger one would be cheap.
 */
final class AutoQuality {
  private static final int COARSEST = 4;
  private static final double SMOOTHING = 0.2;
  private static final double TOO_SLOW = 0.9;
  private static final double CHEAP = 0.5;
  private static final int PATIENCE_DOWN = 4;
  private static final int PATIENCE_UP = 45;
  private static final double NANOS_PER_SECOND = 1e9;

  private int divisor = 1;
  private double meanNanos;
  private int slow;
  private int cheap;

  /** The size to compute at. */
  Size size(Size full) {
    return shrunk(full, divisor);
  }

  /** The size at which a scrubbed frame is seen first. */
  static Size sketch(Size full) {
    return shrunk(full, COARSEST);
  }

  /** How many frames pass while one is computed. */
  long framesPerRender(FrameRate rate) {
    return (long) Math.ceil(meanNanos * rate.approximate() / NANOS_PER_SECOND);
  }

  /** Told of every frame: how long it took. */
  void took(long nanos, FrameRate rate) {
    meanNanos = meanNanos == 0 ? nanos : meanNanos + SMOOTHING * (nanos - meanNanos);
    double load = meanNanos * rate.approximate() / NANOS_PER_SECOND;
    slow = load > TOO_SLOW ? slow + 1 : 0;
    cheap = load * growth() < CHEAP ? cheap + 1 : 0;
    if (slow >= PATIENCE_DOWN && divisor < COARSEST) {
      change(divisor + 1);
    } else if (cheap >= PATIENCE_UP && divisor > 1) {
      change(divisor - 1);
    }
  }

  /** How many times as many pixels the next larger size has. */
  private double growth() {
    double larger = Math.max(1, divisor - 1);
    return (divisor / larger) * (divisor / larger);
  }

  private void change(int newDivisor) {
    double ratio = (double) divisor / newDivisor;
    meanNanos *= ratio * ratio;
    divisor = newDivisor;
    slow = 0;
    cheap = 0;
  }

  private static Size shrunk(Size full, int divisor) {
    return new Size(Math.max(1, full.width() / divisor), Math.max(1, full.height() / divisor));
  }
}
