package org.reelboard.app.editor.timeline;

/**
 * Where a frame lies on the timeline.
 *
 * @param pixelsPerFrame above 0
 * @param origin the x of frame 0; negative where the view is scrolled
 */
public record TimeScale(double pixelsPerFrame, double origin) {
  /** As close as one gets: a frame is wide enough to grab. */
  static final double CLOSEST = 24;

  public TimeScale {
    if (!(pixelsPerFrame > 0) || !Double.isFinite(pixelsPerFrame) || !Double.isFinite(origin)) {
      throw new IllegalArgumentException(
          "a scale must be above 0: " + pixelsPerFrame + " from " + origin);
    }
  }

  /** The whole film in a width, with a little air behind it. */
  static TimeScale fit(long frames, double width, double margin) {
    double room = Math.max(1, width - 2 * margin);
    return new TimeScale(Math.min(CLOSEST, room / Math.max(1, frames)), margin);
  }

  /** The x at which a frame begins. */
  double x(long frame) {
    return origin + frame * pixelsPerFrame;
  }

  /** The edge between frames that is nearest to an x. */
  long edgeAt(double x) {
    return Math.round((x - origin) / pixelsPerFrame);
  }

  /** The frame that lies under an x. */
  long frameAt(double x) {
    return (long) Math.floor((x - origin) / pixelsPerFrame);
  }

  /** The frames, a fraction included, that a distance is long. */
  double framesIn(double distance) {
    return distance / pixelsPerFrame;
  }

  /** Larger or smaller by a factor; what lies under the x stays there. */
  TimeScale zoomedAbout(double x, double factor, double least) {
    double wanted = Math.clamp(pixelsPerFrame * factor, Math.min(least, CLOSEST), CLOSEST);
    return new TimeScale(wanted, x - (x - origin) * wanted / pixelsPerFrame);
  }

  TimeScale movedBy(double distance) {
    return new TimeScale(pixelsPerFrame, origin + distance);
  }

  /** Scrolled no further than the film reaches, with a margin on both sides. */
  TimeScale within(long frames, double width, double margin) {
    double length = frames * pixelsPerFrame;
    double leftmost = Math.min(margin, width - margin - length);
    return new TimeScale(pixelsPerFrame, Math.clamp(origin, leftmost, margin));
  }

  /** Scrolled by as little as brings an x-range of frames into view. */
  TimeScale showing(long frame, double width, double margin) {
    double x = x(frame);
    if (x < margin) {
      return movedBy(margin - x);
    }
    return x > width - margin ? movedBy(width - margin - x) : this;
  }
}
