package org.reelboard.app.editor.timeline;

import javafx.animation.AnimationTimer;

/** Scrolls the film along while something is dragged to an edge of the view and held there. */
final class EdgeScroll {
  /** How near the edge is, in pixels. */
  private static final double NEAR = 26;

  /** How fast it goes at the edge itself, in pixels a pulse. */
  private static final double FASTEST = 14;

  private final TimelineSurface surface;
  private final Runnable onScroll;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          scroll();
        }
      };
  private double speed;
  private double scrolled;

  /**
   * @param onScroll told whenever the film lies elsewhere under the pointer
   */
  EdgeScroll(TimelineSurface surface, Runnable onScroll) {
    this.surface = surface;
    this.onScroll = onScroll;
  }

  /** The pointer is there while something is dragged. */
  void pointerAt(double x) {
    double beyondLeft = NEAR - x;
    double beyondRight = x - (surface.getWidth() - NEAR);
    double beyond = beyondLeft > 0 ? -beyondLeft : Math.max(0, beyondRight);
    speed = Math.clamp(beyond / NEAR, -1, 1) * FASTEST;
    if (speed == 0) {
      timer.stop();
    } else {
      timer.start();
    }
  }

  /** How far the film was scrolled to the left since the drag began. */
  double scrolled() {
    return scrolled;
  }

  /** The drag is over. */
  void stop() {
    timer.stop();
    scrolled = 0;
  }

  private void scroll() {
    double before = surface.scale().get().origin();
    surface.setScale(surface.scale().get().movedBy(-speed));
    double moved = before - surface.scale().get().origin();
    if (moved != 0) {
      scrolled += moved;
      onScroll.run();
    }
  }
}
