package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Marker;
import org.reelboard.document.project.Project;

/**
 * A marker where it stands in the film.
 *
 * @param frame the one that is nearest to it
 */
record MarkerFlag(Marker marker, long frame) {
  /** All markers in the order of the film. */
  static List<MarkerFlag> of(Project project, Layout layout) {
    List<MarkerFlag> flags = new ArrayList<>();
    for (Marker marker : project.markers()) {
      layout
          .timeOf(marker.anchor())
          .ifPresent(time -> flags.add(new MarkerFlag(marker, layout.rate().nearestFrame(time))));
    }
    flags.sort(Comparator.comparingLong(MarkerFlag::frame));
    return flags;
  }
}
