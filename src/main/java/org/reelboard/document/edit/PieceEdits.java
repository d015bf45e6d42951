package org.reelboard.document.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Cue;
import org.reelboard.document.project.CueId;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.OverlayId;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.SoundClip;
import org.reelboard.document.project.SoundId;
import org.reelboard.document.time.Time;

/**
 * Edits of scenes, overlays, captions and sounds together. An id that is not in the project is
 * refused with an {@link EditException}.
 */
public final class PieceEdits {
  private PieceEdits() {}

  /** Removes pieces, and with scenes their markers and all that is {@link Anchored anchored}. */
  public static Edit remove(Set<? extends PieceId> pieces) {
    Set<PieceId> removed = Set.copyOf(pieces);
    return Checked.edit(project -> {
      Pieces.requireAll(project, removed);
      return withoutAnchored(project, removed);
    });
  }

  /** Transitions may no longer fit. */
  static Project withoutAnchored(Project project, Set<PieceId> removed) {
    Set<SceneId> scenes = Pieces.scenes(removed);
    return without(project, Pieces.withAnchored(project, removed))
        .withMarkers(
            project.markers().stream()
                .filter(one -> !Anchored.isTo(one.anchor(), scenes))
                .toList());
  }

  /**
   * Removes pieces. What is anchored to scenes that go stays at its time of the film and belongs to
   * the scene that stands there then, or to the film behind its end.
   */
  public static Edit removeAlone(Set<? extends PieceId> pieces) {
    Set<PieceId> removed = Set.copyOf(pieces);
    return Checked.edit(project -> {
      Pieces.requireAll(project, removed);
      Set<SceneId> scenes = Pieces.scenes(removed);
      Layout before = Layout.of(project);
      Project left = TransitionFit.fit(without(project, removed));
      Layout after = Layout.of(left);
      return Anchored.anew(
          left, anchor -> Anchored.isTo(anchor, scenes) ? at(before, after, anchor) : anchor);
    });
  }

  private static Anchor at(Layout before, Layout after, Anchor anchor) {
    return before.timeOf(anchor).map(time -> CueAnchors.at(after, time)).orElse(anchor);
  }

  private static Project without(Project project, Set<PieceId> removed) {
    Set<PieceId> kept = new LinkedHashSet<>(Pieces.of(project));
    kept.removeAll(removed);
    return Pieces.only(project, kept);
  }

  /**
   * Takes a stretch out of the film: scenes inside it go, scenes that it touches become shorter or
   * are cut in two, and what is behind it moves up. What begins inside it goes too where it belongs
   * to a scene; what belongs to the film's time, such as music, stays as it is.
   *
   * @param from since the film's start
   * @param to behind {@code from}
   */
  public static Edit removeStretch(Time from, Time to) {
    return Checked.edit(project -> {
      if (from.isNegative() || !from.isBefore(to)) {
        throw new EditException(
            Texts.of("document.edit.no-stretch", from.toString(), to.toString()));
      }
      return StretchCut.remove(project, from, to);
    });
  }

  /**
   * Copies pieces: scenes with all that is anchored to them behind the last of them, overlays right
   * above the highest of them, captions and sounds behind their originals, a sound without an end
   * of its own at the same time. The copies have fresh ids.
   */
  public static Edit duplicate(Set<? extends PieceId> pieces) {
    Set<PieceId> copied = new LinkedHashSet<>(pieces);
    return Checked.edit(project -> {
      Pieces.requireAll(project, copied);
      Set<SceneId> scenes = Pieces.scenes(copied);
      Set<PieceId> others = new LinkedHashSet<>(copied);
      others.removeAll(Anchored.to(project, scenes).ids());
      Project with = OverlayEdits.duplicate(overlays(others)).apply(project);
      with = withSounds(withCues(with, others), others);
      return SceneEdits.duplicate(scenes).apply(with);
    });
  }

  private static Set<OverlayId> overlays(Set<PieceId> pieces) {
    return pieces.stream()
        .filter(OverlayId.class::isInstance)
        .map(OverlayId.class::cast)
        .collect(Collectors.toSet());
  }

  private static Project withCues(Project project, Set<PieceId> copied) {
    List<Cue> all = new ArrayList<>(project.captions().cues());
    List<Cue> originals = all.stream().filter(one -> copied.contains(one.id())).toList();
    Iterator<CueId> ids = FreshIds.cues(project, originals.size()).iterator();
    originals.forEach(one ->
        all.add(one.withId(ids.next()).withAnchor(later(project, one.anchor(), one.duration()))));
    return project.withCaptions(project.captions().withCues(all));
  }

  private static Project withSounds(Project project, Set<PieceId> copied) {
    List<SoundClip> all = new ArrayList<>(project.sound());
    List<SoundClip> originals = all.stream().filter(one -> copied.contains(one.id())).toList();
    Iterator<SoundId> ids = FreshIds.sounds(project, originals.size()).iterator();
    originals.forEach(one ->
        all.add(
            one.withId(ids.next())
                .withAnchor(later(project, one.anchor(), one.duration().orElse(Time.ZERO)))));
    return project.withSound(all);
  }

  private static Anchor later(Project project, Anchor anchor, Time by) {
    Layout layout = Layout.of(project);
    return layout
        .timeOf(anchor)
        .map(start -> CueAnchors.moved(layout, anchor, start.plus(by)))
        .orElse(anchor);
  }

  /**
   * Cuts those of these pieces in two that go on over a time of the film; the second halves have
   * fresh ids. Refused where there are none.
   *
   * @param time since the film's start
   */
  public static Edit split(Set<? extends PieceId> pieces, Time time) {
    Set<PieceId> chosen = new LinkedHashSet<>(pieces);
    return Checked.edit(project -> {
      Pieces.requireAll(project, chosen);
      Project cut = project;
      for (PieceId piece : chosen) {
        cut = PieceCut.split(cut, piece, time);
      }
      if (cut.equals(project)) {
        throw new EditException(Texts.of("document.edit.split-nothing"));
      }
      return cut;
    });
  }

  /**
   * True where {@link #split} would cut a piece in two.
   *
   * @param layout of the project
   */
  public static boolean isCut(Project project, Layout layout, PieceId piece, Time time) {
    return PieceCut.since(project, layout, piece, time).isPresent();
  }
}
