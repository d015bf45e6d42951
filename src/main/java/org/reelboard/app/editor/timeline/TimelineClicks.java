package org.reelboard.app.editor.timeline;

import java.util.List;
import java.util.Optional;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.app.editor.model.SceneChoice;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Scene;
import org.reelboard.document.project.SceneId;

/** What a press of the mouse selects, and what only a click does, which is no drag. */
final class TimelineClicks {
  private final EditorModel model;

  TimelineClicks(EditorModel model) {
    this.model = model;
  }

  /**
   * Selects what is pressed, so that it can be dragged at once.
   *
   * @return what is selected in its stead where the mouse is released without a drag: one of
   *     several that may have been about to be carried, or what a key that is held adds
   */
  Optional<Selection> pressed(Hit hit, Held held) {
    Selection before = model.selection().get();
    Optional<PieceId> piece = hit.piece();
    if (piece.isEmpty()) {
      if (hit instanceof Hit.Nothing && !held.shift() && !held.shortcut()) {
        model.select(Selection.NONE);
      }
      return Optional.empty();
    }
    if (held.shift() || held.shortcut()) {
      return Optional.of(added(before, piece.get(), held));
    }
    if (!before.contains(piece.get())) {
      model.select(Selection.of(piece.get()));
      return Optional.empty();
    }
    return before.pieces().size() > 1 ? Optional.of(Selection.of(piece.get())) : Optional.empty();
  }

  private Selection added(Selection before, PieceId piece, Held held) {
    List<SceneId> order = model.project().get().scenes().stream().map(Scene::id).toList();
    return piece instanceof SceneId scene && held.shift()
        ? SceneChoice.RANGE.choose(before, order, scene)
        : before.toggled(piece);
  }
}
