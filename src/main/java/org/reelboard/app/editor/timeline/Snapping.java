package org.reelboard.app.editor.timeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.time.FrameRate;

/**
 * Draws what is dragged to edges that lie near: of scenes, sounds, overlays and captions, and the
 * playhead.
 *
 * @param edges in frames
 */
record Snapping(Set<Long> edges) {
  static final Snapping OFF = new Snapping(Set.of());
  private static final double REACH = 9;

  Snapping {
    edges = Set.copyOf(edges);
  }

  /**
   * Where something ends up.
   *
   * @param guide the edge it was drawn to, to be shown
   */
  record Snapped(long frame, OptionalLong guide) {
    /** The guide for a place that was chosen after it: none where that is another one. */
    OptionalLong guideAt(long chosen) {
      return chosen == frame ? guide : OptionalLong.empty();
    }
  }

  /**
   * The edges of what stays where it is, the film's start, and other places.
   *
   * @param places such as the playhead
   * @param moving what is dragged or goes along: it must not be drawn to where it came from
   */
  static Snapping to(
      Layout layout,
      SoundRows sounds,
      OverlayRows above,
      Collection<Long> places,
      Predicate<PieceId> moving) {
    Set<Long> edges = new HashSet<>(places);
    edges.add(0L);
    for (Layout.Placement one : layout.placements()) {
      if (!moving.test(one.scene().id())) {
        edges.add(one.start());
        edges.add(one.end());
      }
    }
    FrameRate rate = layout.rate();
    for (SoundRows.Placed one : sounds.placed()) {
      if (!moving.test(one.clip().id())) {
        edges.add(rate.nearestFrame(one.start()));
        // A sound without an end of its own goes to the end of the film, whatever becomes of that.
        one.clip().duration().ifPresent(_ -> edges.add(rate.nearestFrame(one.end())));
      }
    }
    for (OverlayRows.Placed one : above.overlays()) {
      if (!moving.test(one.overlay().id())) {
        edges.add(rate.nearestFrame(one.start()));
        edges.add(rate.nearestFrame(one.end()));
      }
    }
    for (OverlayRows.PlacedCue one : above.cues()) {
      if (!moving.test(one.cue().id())) {
        edges.add(rate.nearestFrame(one.start()));
        edges.add(rate.nearestFrame(one.end()));
      }
    }
    return new Snapping(edges);
  }

  /** Without an edge, such as that of a marker which is dragged itself. */
  Snapping without(long edge) {
    Set<Long> others = new HashSet<>(edges);
    others.remove(edge);
    return new Snapping(others);
  }

  Snapped snap(long frame, TimeScale scale) {
    OptionalLong nearest = nearest(frame, scale);
    return new Snapped(nearest.orElse(frame), nearest);
  }

  /** Something with a length: whichever of its ends is nearer to an edge is drawn to it. */
  Snapped snapEither(long start, long length, TimeScale scale) {
    OptionalLong atStart = nearest(start, scale);
    OptionalLong atEnd = nearest(start + length, scale);
    if (atEnd.isPresent()
        && (atStart.isEmpty()
            || Math.abs(atEnd.getAsLong() - start - length)
                < Math.abs(atStart.getAsLong() - start))) {
      return new Snapped(atEnd.getAsLong() - length, atEnd);
    }
    return new Snapped(atStart.orElse(start), atStart);
  }

  private OptionalLong nearest(long frame, TimeScale scale) {
    return edges.stream()
        .filter(edge -> Math.abs(edge - frame) * scale.pixelsPerFrame() <= REACH)
        .mapToLong(Long::longValue)
        .reduce((a, b) -> Math.abs(a - frame) <= Math.abs(b - frame) ? a : b);
  }
}
