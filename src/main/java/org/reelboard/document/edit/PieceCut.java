package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/** Cutting anything in two at a time of the film. */
final class PieceCut {
  private PieceCut() {}

  /** The project as it is where the piece does not go on over that time. */
  static Project split(Project project, PieceId piece, Time time) throws EditException {
    Optional<Time> since = since(project, Layout.of(project), piece, time);
    if (since.isEmpty()) {
      return project;
    }
    return switch (piece) {
      case SceneId scene -> SceneCut.split(project, scene, since.get());
      case OverlayId id -> overlay(project, overlay(project, id), since.get(), time);
      case CueId id -> cue(project, cue(project, id), since.get(), time);
      case SoundId id -> sound(project, sound(project, id), since.get(), time);
    };
  }

  /** How long the piece has gone on at a time of the film; empty where it does not. */
  static Optional<Time> since(Project project, Layout layout, PieceId piece, Time time) {
    return switch (piece) {
      case SceneId id ->
          layout
              .placement(id)
              .flatMap(one -> inside(one.exactStart(), Optional.of(one.scene().duration()), time));
      case OverlayId id ->
          project
              .overlay(id)
              .flatMap(one -> inside(layout, one.anchor(), Optional.of(one.duration()), time));
      case CueId id ->
          project
              .captions()
              .cue(id)
              .flatMap(one -> inside(layout, one.anchor(), Optional.of(one.duration()), time));
      case SoundId id ->
          project.sound().stream()
              .filter(one -> one.id().equals(id))
              .findFirst()
              .flatMap(one -> inside(layout, one.anchor(), one.duration(), time));
    };
  }

  private static Optional<Time> inside(
      Layout layout, Anchor anchor, Optional<Time> duration, Time time) {
    return layout
        .timeOf(anchor)
        .flatMap(start ->
            inside(start, duration.or(() -> Optional.of(layout.duration().minus(start))), time));
  }

  private static Optional<Time> inside(Time start, Optional<Time> duration, Time time) {
    Time since = time.minus(start);
    return duration.filter(length -> since.isPositive() && since.isBefore(length)).map(_ -> since);
  }

  private static Project overlay(Project project, Overlay whole, Time since, Time time) {
    List<Overlay> all = new ArrayList<>(project.overlays());
    int index = all.indexOf(whole);
    all.set(index, OverlayCut.before(whole, since));
    all.add(
        index + 1,
        OverlayCut.from(whole, since)
            .withId(FreshIds.overlay(project))
            .withAnchor(CueAnchors.moved(Layout.of(project), whole.anchor(), time)));
    return project.withOverlays(all);
  }

  private static Project sound(Project project, SoundClip whole, Time since, Time time) {
    List<SoundClip> all = new ArrayList<>(project.sound());
    int index = all.indexOf(whole);
    Time fadeIn = Time.min(whole.fadeIn(), since);
    all.set(index, whole.withDuration(Optional.of(since)).withFades(fadeIn, Time.ZERO));
    Optional<Time> rest = whole.duration().map(duration -> duration.minus(since));
    Time fadeOut = rest.map(length -> Time.min(whole.fadeOut(), length)).orElse(whole.fadeOut());
    all.add(
        index + 1,
        whole
            .withId(FreshIds.sound(project))
            .withIn(whole.in().plus(since))
            .withDuration(rest)
            .withFades(Time.ZERO, fadeOut)
            .withAnchor(CueAnchors.moved(Layout.of(project), whole.anchor(), time)));
    return project.withSound(all);
  }

  private static Project cue(Project project, Cue whole, Time since, Time time)
      throws EditException {
    List<Cue> all = new ArrayList<>(project.captions().cues());
    int index = all.indexOf(whole);
    List<Cue> halves = CueWords.splitAt(whole, since, FreshIds.cues(project, 1).getFirst());
    Anchor anchor = CueAnchors.moved(Layout.of(project), whole.anchor(), time);
    all.set(index, halves.getFirst());
    all.add(index + 1, halves.getLast().withAnchor(anchor));
    return project.withCaptions(project.captions().withCues(all));
  }

  private static Overlay overlay(Project project, OverlayId id) {
    return project.overlay(id).orElseThrow();
  }

  private static Cue cue(Project project, CueId id) {
    return project.captions().cue(id).orElseThrow();
  }

  private static SoundClip sound(Project project, SoundId id) {
    return project.sound().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
