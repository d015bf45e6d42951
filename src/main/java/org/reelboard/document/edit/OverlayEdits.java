package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Motions;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.OverlayKeyframe;
import org.reelboard.document.project.Placement;
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
    return addAll(List.of(overlay));
  }

  /**
   * Adds overlays in one step, above those that are there: the insets of a split screen.
   *
   * @param overlays the lowest first; their ids must be free, see {@link FreshIds#overlays}
   */
  public static Edit addAll(List<Overlay> overlays) {
    return Checked.edit(project -> {
      List<Overlay> all = new ArrayList<>(project.overlays());
      all.addAll(overlays);
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

  public static Edit setContent(OverlayId id, OverlayContent content) {
    return change(id, overlay -> overlay.withContent(content));
  }

  /** Sets where it lies while it has no keyframes. */
  public static Edit setPlacement(OverlayId id, Placement placement) {
    return change(id, overlay -> overlay.withPlacement(placement));
  }

  /**
   * Sets where it lies at instants; none: it lies still again.
   *
   * @param keyframes in the order of their times
   */
  public static Edit setKeyframes(OverlayId id, List<OverlayKeyframe> keyframes) {
    return change(id, overlay -> overlay.withKeyframes(keyframes));
  }

  public static Edit setBlend(OverlayId id, String blend) {
    return change(id, overlay -> overlay.withBlend(blend));
  }

  public static Edit setMotions(OverlayId id, Motions motions) {
    return change(id, overlay -> overlay.withMotions(motions));
  }

  /**
   * Puts it into another layer.
   *
   * @param layer how many overlays are to lie below it; 0 is the lowest
   */
  public static Edit moveTo(OverlayId id, int layer) {
    return Checked.edit(project -> {
      List<Overlay> all = new ArrayList<>(project.overlays());
      Overlay moved = all.remove(indexOf(project, id));
      all.add(Math.clamp(layer, 0, all.size()), moved);
      return project.withOverlays(all);
    });
  }

  /** Puts a copy of it, seen at the same time, right above it. */
  public static Edit duplicate(OverlayId id) {
    return Checked.edit(project -> {
      List<Overlay> all = new ArrayList<>(project.overlays());
      int index = indexOf(project, id);
      all.add(index + 1, all.get(index).withId(FreshIds.overlay(project)));
      return project.withOverlays(all);
    });
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
