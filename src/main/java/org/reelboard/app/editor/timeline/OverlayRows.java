package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/**
 * Which row each overlay lies on: above all those of lower layers that are seen at the same time,
 * else as low as can be. Captions have a row of their own.
 *
 * @param overlays in the order of the project
 * @param rows how many there are
 * @param cues in the order of the project
 */
record OverlayRows(List<Placed> overlays, int rows, List<PlacedCue> cues) {
  OverlayRows {
    overlays = List.copyOf(overlays);
    cues = List.copyOf(cues);
  }

  /**
   * An overlay on its row.
   *
   * @param start in the film
   * @param end in the film
   * @param row 0 is the lowest
   */
  record Placed(Overlay overlay, Time start, Time end, int row) {}

  /** A caption, with its start and end in the film. */
  record PlacedCue(Cue cue, Time start, Time end) {}

  static OverlayRows of(Project project, Layout layout) {
    List<Placed> placed = new ArrayList<>();
    int rows = 0;
    for (Overlay overlay : project.overlays()) {
      Optional<Time> start = layout.timeOf(overlay.anchor());
      if (start.isPresent()) {
        Time end = end(layout, start.get(), overlay.duration());
        int row = rowAbove(placed, start.get(), end);
        placed.add(new Placed(overlay, start.get(), end, row));
        rows = Math.max(rows, row + 1);
      }
    }
    return new OverlayRows(placed, rows, cues(project, layout));
  }

  private static List<PlacedCue> cues(Project project, Layout layout) {
    List<PlacedCue> cues = new ArrayList<>();
    for (Cue cue : project.captions().cues()) {
      Anchor anchor = cue.anchor();
      layout
          .timeOf(anchor)
          .ifPresent(
              start -> cues.add(new PlacedCue(cue, start, end(layout, start, cue.duration()))));
    }
    return cues;
  }

  /** At least a frame wide, so that it can be seen and taken hold of. */
  private static Time end(Layout layout, Time start, Time duration) {
    return start.plus(Time.max(duration, layout.rate().instant(1)));
  }

  private static int rowAbove(List<Placed> lower, Time start, Time end) {
    int row = 0;
    for (Placed other : lower) {
      if (other.start().isBefore(end) && start.isBefore(other.end())) {
        row = Math.max(row, other.row() + 1);
      }
    }
    return row;
  }
}
