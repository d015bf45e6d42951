package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.Project;
import org.reelboard.document.time.Time;

/** Edits of what is laid over the picture. An id that is not in the project is refused. */
public final class OverlayEdits {
  private OverlayEdits() {}

  /**
   * Adds an overlay, above those that are there.
   *
   * @param overlay its id must be free, see {@link FreshIds#overlay}
   */
  public static Edit add(Overlay overlay) {
    return Checked.edit(project -> {
      List<Overlay> all = new ArrayList<>(project.overlays());
      all.add(overlay);
      return project.withOverlays(all);
    });
  }

  public static Edit remove(OverlayId id) {
    return Checked.edit(project -> {
      List<Overlay> all = new ArrayList<>(project.overlays());
      all.remove(indexOf(project, id));
      return project.withOverlays(all);
    });
  }

  public static Edit setAnchor(OverlayId id, Anchor anchor) {
    return change(id, overlay -> overlay.withAnchor(anchor));
  }

  public static Edit setDuration(OverlayId id, Time duration) {
    return change(id, overlay -> overlay.withDuration(duration));
  }

  private static Edit change(OverlayId id, UnaryOperator<Overlay> change) {
    return Checked.edit(project -> {
      List<Overlay> all = new ArrayList<>(project.overlays());
      int index = indexOf(project, id);
      all.set(index, change.apply(all.get(index)));
      return project.withOverlays(all);
    });
  }

  private static int indexOf(Project project, OverlayId id) throws EditException {
    for (int index = 0; index < project.overlays().size(); index++) {
      if (project.overlays().get(index).id().equals(id)) {
        return index;
      }
    }
    throw new EditException(Texts.of("document.edit.no-such-overlay", id.toString()));
  }
}
