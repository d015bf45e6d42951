package org.reelboard.app.editor.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.PieceEdits;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.edit.SceneEdits;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.project.Transition;
import org.reelboard.document.time.Time;

/** What the timeline's buttons, keys and menus do to the project. JavaFX thread only. */
final class TimelineActions {
  /** The transition that is made where none is named. */
  static final String CROSSFADE = "crossfade";

  private static final Time HALF_SECOND = Time.seconds("0.5");

  private final EditorModel model;
  private final EditorActions pieces;

  TimelineActions(EditorModel model, EditorActions pieces) {
    this.model = model;
    this.pieces = pieces;
  }

  /** Cuts what is selected, or the scene under the playhead, in two. */
  void split() {
    pieces.splitAtPlayhead();
  }

  /** True where there is something to cut at the playhead. */
  boolean canSplit() {
    return !pieces.underPlayhead().isEmpty();
  }

  /** Cuts something in two at a frame, with Shift everything that goes on over it. */
  void cut(PieceId piece, long frame, Held held) {
    Project project = model.project().get();
    Layout layout = model.layout().get();
    Time time = layout.rate().instant(frame);
    Set<PieceId> all = new LinkedHashSet<>(held.shift() ? Pieces.of(project) : Set.of(piece));
    all.removeIf(one -> Pieces.isLocked(project, one));
    if (all.stream().anyMatch(one -> PieceEdits.isCut(project, layout, one, time))) {
      model.apply("editor.edit.split", PieceEdits.split(all, time));
    }
  }

  /** Removes what is selected. */
  void remove() {
    pieces.removeSelected();
  }

  /** Copies what is selected. */
  void duplicate() {
    pieces.duplicateSelected();
  }

  void selectAll() {
    pieces.selectAll();
  }

  void selectBehindPlayhead() {
    pieces.selectBehindPlayhead();
  }

  void addTransition(SceneId into) {
    model.apply(
        "editor.timeline.step.transition",
        SceneEdits.setTransition(into, Optional.of(new Transition(CROSSFADE, HALF_SECOND))));
  }

  void removeTransition(SceneId into) {
    model.apply(
        "editor.timeline.step.transition", SceneEdits.setTransition(into, Optional.empty()));
  }

  /** Moves the playhead, but not out of the film. */
  void goTo(long frame) {
    long last = Math.max(0, model.layout().get().frames() - 1);
    model.playhead().set(Math.clamp(frame, 0, last));
  }

  /** Moves the playhead to the start of the scene, or to the start of the one before. */
  void goToEdgeBefore() {
    goTo(Optional.ofNullable(edges().lower(model.playhead().get())).orElse(0L));
  }

  /** Moves the playhead to the start of the next scene, or to the end. */
  void goToEdgeAfter() {
    goTo(Optional.ofNullable(edges().higher(model.playhead().get())).orElse(Long.MAX_VALUE));
  }

  private NavigableSet<Long> edges() {
    List<Layout.Placement> placements = model.layout().get().placements();
    return placements.stream()
        .map(Layout.Placement::start)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
