package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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

  public static Edit remove(Set<OverlayId> ids) {
    return Checked.edit(project -> {
      requireAll(project, ids);
      List<Overlay> left = new ArrayList<>(project.overlays());
      left.removeIf(one -> ids.contains(one.id()));
      return project.withOverlays(left);
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
   * Puts overlays one layer higher, each above the next one that does not go with it. Those that
   * have only each other above them stay.
   */
  public static Edit raise(Set<OverlayId> ids) {
    return Checked.edit(project -> {
      requireAll(project, ids);
      return project.withOverlays(raised(project.overlays(), ids));
    });
  }

  /** Puts overlays one layer lower, as {@link #raise} puts them higher. */
  public static Edit lower(Set<OverlayId> ids) {
    return Checked.edit(project -> {
      requireAll(project, ids);
      return project.withOverlays(raised(project.overlays().reversed(), ids).reversed());
    });
  }

  private static List<Overlay> raised(List<Overlay> layers, Set<OverlayId> ids) {
    List<Overlay> all = new ArrayList<>(layers);
    for (int index = all.size() - 2; index >= 0; index--) {
      if (ids.contains(all.get(index).id()) && !ids.contains(all.get(index + 1).id())) {
        Collections.swap(all, index, index + 1);
      }
    }
    return all;
  }

  /**
   * Puts copies of overlays, seen at the same time, right above the highest of them, in their
   * order. The copies have the ids of {@link FreshIds#overlays}.
   */
  public static Edit duplicate(Set<OverlayId> ids) {
    return Checked.edit(project -> {
      requireAll(project, ids);
      List<Overlay> all = new ArrayList<>(project.overlays());
      List<Overlay> originals = all.stream().filter(one -> ids.contains(one.id())).toList();
      List<OverlayId> fresh = FreshIds.overlays(project, originals.size());
      int above = originals.isEmpty() ? 0 : all.lastIndexOf(originals.getLast()) + 1;
      for (int index = 0; index < originals.size(); index++) {
        all.add(above + index, originals.get(index).withId(fresh.get(index)));
      }
      return project.withOverlays(all);
    });
  }

  private static void requireAll(Project project, Set<OverlayId> ids) throws EditException {
    for (OverlayId id : ids) {
      indexOf(project, id);
    }
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
