package org.reelboard.document.edit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** Taking a stretch out of the film: what is behind it moves up. */
final class StretchCut {
  private final Layout layout;
  private final Time from;
  private final Time to;

  private StretchCut(Layout layout, Time from, Time to) {
    this.layout = layout;
    this.from = from;
    this.to = to;
  }

  static Project remove(Project project, Time from, Time to) throws EditException {
    StretchCut cut = new StretchCut(Layout.of(project), from, to);
    Set<PieceId> gone = cut.gone(project);
    Project left = PieceEdits.withoutAnchored(project, gone);
    for (int index = 1; index < project.scenes().size(); index++) {
      if (cut.liesInTransition(index)) {
        return cut.shortenTransition(left, index);
      }
    }
    for (Layout.Placement placement : cut.layout.placements()) {
      if (!gone.contains(placement.scene().id())) {
        left = cut.shorten(left, placement);
      }
    }
    return left;
  }

  /** Scenes that lie inside, and what begins inside and belongs to a scene. */
  private Set<PieceId> gone(Project project) {
    Set<PieceId> gone = new HashSet<>();
    for (Layout.Placement one : layout.placements()) {
      if (!one.exactStart().isBefore(from) && !end(one).isAfter(to)) {
        gone.add(one.scene().id());
      }
    }
    project.overlays().stream()
        .filter(one -> beginsInside(one.anchor()))
        .map(Overlay::id)
        .forEach(gone::add);
    project.captions().cues().stream()
        .filter(one -> beginsInside(one.anchor()))
        .map(Cue::id)
        .forEach(gone::add);
    project.sound().stream()
        .filter(one -> beginsInside(one.anchor()))
        .map(SoundClip::id)
        .forEach(gone::add);
    return gone;
  }

  private boolean liesInTransition(int index) {
    Layout.Placement in = layout.placements().get(index);
    Layout.Placement out = layout.placements().get(index - 1);
    return !from.isBefore(in.exactStart()) && !to.isAfter(end(out));
  }

  /** Both scenes lose the stretch, the one at its end and the other one at its start. */
  private Project shortenTransition(Project project, int index) throws EditException {
    Scene out = layout.placements().get(index - 1).scene();
    Time by = to.minus(from);
    return trimmed(
        withDuration(project, out.id(), out.duration().minus(by)),
        layout.placements().get(index).scene().id(),
        by);
  }

  private boolean beginsInside(Anchor anchor) {
    Optional<Time> start = layout.timeOf(anchor);
    return anchor instanceof Anchor.ToScene
        && start.isPresent()
        && !start.get().isBefore(from)
        && start.get().isBefore(to);
  }

  private Project shorten(Project project, Layout.Placement placement) throws EditException {
    SceneId id = placement.scene().id();
    Time before = from.minus(placement.exactStart());
    Time behind = to.minus(placement.exactStart());
    boolean keepsStart = before.isPositive() && from.isBefore(end(placement));
    boolean keepsEnd = behind.isPositive() && to.isBefore(end(placement));
    if (keepsStart && keepsEnd) {
      Project halves = SceneCut.split(project, id, behind);
      return withDuration(halves, id, before);
    }
    if (keepsStart) {
      return withDuration(project, id, before);
    }
    return keepsEnd ? trimmed(project, id, behind) : project;
  }

  /** What of a transition lies before the cut is taken out with it. */
  private static Project trimmed(Project project, SceneId id, Time by) throws EditException {
    Scene scene = Scenes.find(project, id);
    Optional<Transition> rest =
        scene
            .transition()
            .filter(one -> one.duration().isAfter(by))
            .map(one -> one.withDuration(one.duration().minus(by)));
    Project shortened = Scenes.replace(project, scene.withTransition(rest));
    return SceneCut.trimStart(shortened, id, by);
  }

  /** Its transition is no longer than it: that of its neighbour need not give way to it. */
  private static Project withDuration(Project project, SceneId id, Time duration)
      throws EditException {
    Scene scene = Scenes.find(project, id);
    Optional<Transition> transition =
        scene.transition().map(one -> one.withDuration(Time.min(one.duration(), duration)));
    return Scenes.replace(project, scene.withDuration(duration).withTransition(transition));
  }

  private static Time end(Layout.Placement placement) {
    return placement.exactStart().plus(placement.scene().duration());
  }
}
