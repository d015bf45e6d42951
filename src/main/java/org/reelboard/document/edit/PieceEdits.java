package org.reelboard.document.edit;

import java.util.LinkedHashSet;
import java.util.Set;
import org.reelboard.document.Texts;
import org.reelboard.document.project.Anchor;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

/**
 * Edits of scenes, overlays, captions and sounds together. An id that is not in the project is
 * refused with an {@link EditException}.
 */
public final class PieceEdits {
  private PieceEdits() {}

  /** Removes pieces, and with scenes all that is {@link Anchored anchored} to them. */
  public static Edit remove(Set<? extends PieceId> pieces) {
    Set<PieceId> removed = Set.copyOf(pieces);
    return Checked.edit(project -> {
      Pieces.requireAll(project, removed);
      return without(project, Pieces.withAnchored(project, removed));
    });
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

  /** True where {@link #split} would cut a piece in two. */
  public static boolean isCut(Project project, PieceId piece, Time time) {
    return PieceCut.since(project, piece, time).isPresent();
  }
}
