package org.reelboard.document.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.Overlay;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.project.TrackStates;
import org.reelboard.document.time.FrameRate;
import org.reelboard.document.time.Time;

/** The things that a film is made of, of every kind at once. */
public final class Pieces {
  private Pieces() {}

  /** All of a project: scenes, overlays, captions and sounds, each in the project's order. */
  public static SequencedSet<PieceId> of(Project project) {
    SequencedSet<PieceId> all = new LinkedHashSet<>();
    project.scenes().stream().map(Scene::id).forEach(all::add);
    project.overlays().stream().map(Overlay::id).forEach(all::add);
    project.captions().cues().stream().map(Cue::id).forEach(all::add);
    project.sound().stream().map(SoundClip::id).forEach(all::add);
    return all;
  }

  /**
   * All that begins at a time of the film or behind it.
   *
   * @param layout of the project
   */
  public static SequencedSet<PieceId> from(Project project, Layout layout, Time time) {
    SequencedSet<PieceId> all = new LinkedHashSet<>();
    FrameRate rate = layout.rate();
    layout.placements().stream()
        .filter(one -> !rate.instant(one.start()).isBefore(time))
        .forEach(one -> all.add(one.scene().id()));
    Predicate<Anchor> behind =
        anchor -> layout.timeOf(anchor).filter(start -> !start.isBefore(time)).isPresent();
    project.overlays().stream()
        .filter(one -> behind.test(one.anchor()))
        .forEach(one -> all.add(one.id()));
    project.captions().cues().stream()
        .filter(one -> behind.test(one.anchor()))
        .forEach(one -> all.add(one.id()));
    project.sound().stream()
        .filter(one -> behind.test(one.anchor()))
        .forEach(one -> all.add(one.id()));
    return all;
  }

  /** These and all that is anchored to those of them that are scenes. */
  public static Set<PieceId> withAnchored(Project project, Collection<? extends PieceId> pieces) {
    Set<PieceId> all = new LinkedHashSet<>(pieces);
    all.addAll(Anchored.to(project, scenes(pieces)).ids());
    return all;
  }

  /** True where a piece lies on a track that is locked: nobody takes hold of it there. */
  public static boolean isLocked(Project project, PieceId piece) {
    TrackStates tracks = project.tracks();
    return switch (piece) {
      case SceneId _ -> tracks.isLocked(TrackStates.SCENES);
      case OverlayId _ -> tracks.isLocked(TrackStates.OVERLAYS);
      case CueId _ -> tracks.isLocked(TrackStates.CAPTIONS);
      case SoundId id ->
          project.sound().stream()
              .anyMatch(one -> one.id().equals(id) && tracks.isLocked(one.kind()));
    };
  }

  static Set<SceneId> scenes(Collection<? extends PieceId> pieces) {
    return pieces.stream()
        .filter(SceneId.class::isInstance)
        .map(SceneId.class::cast)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The project with only those of its pieces that are among these. */
  static Project only(Project project, Collection<? extends PieceId> kept) {
    Set<PieceId> left = Set.copyOf(kept);
    List<Cue> cues = project.captions().cues();
    return project
        .withScenes(project.scenes().stream().filter(one -> left.contains(one.id())).toList())
        .withOverlays(project.overlays().stream().filter(one -> left.contains(one.id())).toList())
        .withCaptions(
            project
                .captions()
                .withCues(cues.stream().filter(one -> left.contains(one.id())).toList()))
        .withSound(project.sound().stream().filter(one -> left.contains(one.id())).toList());
  }

  static void requireAll(Project project, Collection<? extends PieceId> pieces)
      throws EditException {
    Set<PieceId> missing = new LinkedHashSet<>(pieces);
    missing.removeAll(of(project));
    if (!missing.isEmpty()) {
      throw new EditException(
          Texts.of("document.edit.no-such-piece", missing.iterator().next().value()));
    }
  }
}
