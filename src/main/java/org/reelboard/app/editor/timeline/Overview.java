package org.reelboard.app.editor.timeline;

/**
 * The whole film in the width of the view, and which part of it the timeline shows.
 *
 * @param frames of the film
 * @param width in pixels
 */
record Overview(long frames, double width) {
  /** The window of what is seen is at least so wide, so that it can be grabbed. */
  private static final double LEAST_WINDOW = 14;

  /** The part that is seen, in pixels of the overview. */
  record Window(double left, double right) {
    double width() {
      return right - left;
    }

    boolean holds(double x) {
      return x >= left && x <= right;
    }
  }

  private double pixelsPerFrame() {
    return width / Math.max(1, frames);
  }

  double x(double frame) {
    return frame * pixelsPerFrame();
  }

  /**
   * What a view shows.
   *
   * @param viewWidth its width at that scale
   */
  Window window(TimeScale scale, double viewWidth) {
    double left = x(scale.framesIn(-scale.origin()));
    double right = x(scale.framesIn(viewWidth - scale.origin()));
    double missing = Math.max(0, LEAST_WINDOW - (right - left)) / 2;
    return new Window(Math.max(0, left - missing), Math.min(width, right + missing));
  }

  /** The scale scrolled so that what lies at an x of the overview is in the middle of the view. */
  TimeScale centred(TimeScale scale, double viewWidth, double x) {
    double frame = x / pixelsPerFrame();
    return new TimeScale(scale.pixelsPerFrame(), viewWidth / 2 - frame * scale.pixelsPerFrame());
  }

  /** The scale scrolled by a distance on the overview. */
  TimeScale dragged(TimeScale scale, double distance) {
    return scale.movedBy(-distance / pixelsPerFrame() * scale.pixelsPerFrame());
  }
}
