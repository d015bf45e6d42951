package org.reelboard.engine.picture.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Views along a way, in eased time.
 *
 * @param waypoints at least one, their times never falling
 */
public record CameraPath(List<Waypoint> waypoints) {
  /** Pieces of a bent path: so many that the corners between them cannot be seen. */
  private static final int PIECES = 128;

  /**
   * A view and when it is reached.
   *
   * @param at 0 at the path's start, 1 at its end
   */
  public record Waypoint(double at, View view) {}

  public CameraPath {
    waypoints = List.copyOf(waypoints);
    if (waypoints.isEmpty()) {
      throw new IllegalArgumentException("a camera path needs a waypoint");
    }
  }

  /** A view that stands still. */
  static CameraPath still(View view) {
    return new CameraPath(List.of(new Waypoint(0, view)));
  }

  /** Straight from one view to another. */
  static CameraPath straight(View from, View to) {
    return new CameraPath(List.of(new Waypoint(0, from), new Waypoint(1, to)));
  }

  /** Along a curve given at 0 to 1. */
  static CameraPath bent(DoubleFunction<View> curve) {
    List<Waypoint> waypoints = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double at = (double) i / PIECES;
      waypoints.add(new Waypoint(at, curve.apply(at)));
    }
    return new CameraPath(waypoints);
  }

  /** True where the view never changes. */
  public boolean isStill() {
    View first = waypoints.getFirst().view();
    return waypoints.stream().allMatch(waypoint -> waypoint.view().equals(first));
  }

  /** The closest view there is on the way, once held inside the subject. */
  public double mostZoom(Subject subject) {
    return waypoints.stream()
        .mapToDouble(waypoint -> subject.held(waypoint.view()).zoom())
        .max()
        .orElse(1);
  }

  /**
   * The view at an eased time. Where an easing overshoots, the path goes straight on beyond its
   * ends.
   */
  public View at(double time) {
    int last = waypoints.size() - 1;
    if (last == 0) {
      return waypoints.getFirst().view();
    }
    int next = 1;
    while (next < last && waypoints.get(next).at() < time) {
      next++;
    }
    Waypoint from = waypoints.get(next - 1);
    Waypoint to = waypoints.get(next);
    double span = to.at() - from.at();
    return span <= 0 ? to.view() : from.view().towards(to.view(), (time - from.at()) / span);
  }
}
