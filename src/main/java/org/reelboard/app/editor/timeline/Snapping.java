package org.reelboard.app.editor.timeline;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.reelboard.document.project.Layout;

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
  record Snapped(long frame, OptionalLong guide) {}

  static Snapping to(Layout layout, SoundRows sounds, long playhead) {
    Set<Long> edges = new TreeSet<>();
    edges.add(0L);
    edges.add(playhead);
    for (Layout.Placement placement : layout.placements()) {
      edges.add(placement.start());
      edges.add(placement.end());
    }
    for (SoundRows.Placed sound : sounds.placed()) {
      edges.add(layout.rate().nearestFrame(sound.start()));
      edges.add(layout.rate().nearestFrame(sound.end()));
    }
    return new Snapping(edges);
  }

  /** With the edges of all overlays and captions but the one that is dragged. */
  Snapping and(Layout layout, OverlayRows rows, Optional<Hit> dragged) {
    Set<Long> all = new TreeSet<>(edges);
    for (OverlayRows.Placed one : rows.overlays()) {
      if (!(dragged.orElse(null) instanceof Hit.OnOverlay on
          && on.id().equals(one.overlay().id()))) {
        all.add(layout.rate().nearestFrame(one.start()));
        all.add(layout.rate().nearestFrame(one.end()));
      }
    }
    for (OverlayRows.PlacedCue one : rows.cues()) {
      if (!(dragged.orElse(null) instanceof Hit.OnCue on && on.id().equals(one.cue().id()))) {
        all.add(layout.rate().nearestFrame(one.start()));
        all.add(layout.rate().nearestFrame(one.end()));
      }
    }
    return new Snapping(all);
  }

  /** Without an edge: what is dragged must not be drawn to where it came from. */
  Snapping without(long edge) {
    Set<Long> others = new TreeSet<>(edges);
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
