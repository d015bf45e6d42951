package org.reelboard.app.editor.timeline;

import org.reelboard.app.editor.timeline.Tracks.Lane;
import org.reelboard.document.project.TrackStates;

/**
 * Shows on the tracks how they stand: pale where nothing is heard or seen, hatched where locked.
 */
final class TrackStatePainter {
  private static final double HATCH = 14;
  private static final double PALE = 0.62;

  private final Pen pen;
  private final TrackStates states;

  TrackStatePainter(Pen pen, TrackStates states) {
    this.pen = pen;
    this.states = states;
  }

  void paint(Tracks tracks, double width) {
    for (Lane lane : tracks.lanes()) {
      if (lane.rows() > 0 && isPale(lane.track())) {
        pen.fill(pen.colour(Tint.TRACK, PALE), 0, lane.top(), width, lane.bottom());
      }
      if (states.isLocked(lane.track())) {
        pen.within(0, lane.top(), width, lane.bottom(), () -> hatch(lane, width));
      }
    }
  }

  /** The main track is seen also when its sound is muted. */
  private boolean isPale(String track) {
    return switch (track) {
      case TrackStates.SCENES -> false;
      case TrackStates.OVERLAYS, TrackStates.CAPTIONS -> !states.isSeen(track);
      default -> !states.isHeard(track);
    };
  }

  private void hatch(Lane lane, double width) {
    double height = lane.height();
    for (double x = -height; x < width; x += HATCH) {
      pen.line(pen.colour(Tint.HATCH), 1.5, x, lane.bottom(), x + height, lane.top());
    }
  }
}
