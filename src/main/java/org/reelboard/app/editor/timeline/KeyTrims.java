package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.reelboard.app.editor.model.EditorActions;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.edit.Edit;
import org.reelboard.document.edit.PieceEdits;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.project.Layout;
import org.reelboard.document.project.PieceId;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.SceneId;
import org.reelboard.document.time.Time;

/** What the mouse does by dragging, done by keys. JavaFX thread only. */
final class KeyTrims {
  private final EditorModel model;
  private final EditorActions pieces;
  private final TimelineDrags drags;
  private final Supplier<Tool> tool;

  KeyTrims(EditorModel model, EditorActions pieces, TimelineDrags drags, Supplier<Tool> tool) {
    this.model = model;
    this.pieces = pieces;
    this.drags = drags;
    this.tool = tool;
  }

  /** Drags what is selected by frames, with the tool that is in the hand. */
  void nudge(long frames) {
    drags
        .ofSelection(tool.get())
        .ifPresent(plan -> model.apply(plan.label(), plan.at(frames).edit()));
  }

  /** Cuts off what lies before the playhead, of what is selected, else of the scene under it. */
  void trimStart() {
    Set<PieceId> trimmed = pieces.underPlayhead();
    Optional<Long> start =
        trimmed.stream()
            .filter(SceneId.class::isInstance)
            .flatMap(id -> model.layout().get().placement((SceneId) id).stream())
            .map(Layout.Placement::start)
            .findFirst();
    trim(trimmed, Hit.SpanPart.START);
    start.ifPresent(model.playhead()::setValue);
  }

  /** Cuts off what lies behind the playhead, likewise. */
  void trimEnd() {
    trim(pieces.underPlayhead(), Hit.SpanPart.END);
  }

  private void trim(Set<PieceId> trimmed, Hit.SpanPart part) {
    List<Edit> edits = new ArrayList<>();
    for (PieceId piece : trimmed) {
      drags.edge(piece, part, model.playhead().get()).ifPresent(edits::add);
    }
    if (!edits.isEmpty()) {
      model.apply("editor.timeline.step.trim-to-playhead", Edit.all(edits));
    }
  }

  /** Selects what goes on over the playhead, one after the other: the scene first. */
  void selectUnderPlayhead() {
    Project project = model.project().get();
    Layout layout = model.layout().get();
    // The middle of the frame that is seen: what begins with it is under it.
    Time at =
        layout
            .rate()
            .instant(model.playhead().get())
            .plus(new Time(layout.rate().instant(1).flicks() / 2));
    List<PieceId> under = new ArrayList<>(Pieces.of(project));
    under.removeIf(
        one -> Pieces.isLocked(project, one) || !PieceEdits.isCut(project, layout, one, at));
    if (!under.isEmpty()) {
      Selection now = model.selection().get();
      int last = now.pieces().size() == 1 ? under.indexOf(now.pieces().getFirst()) : -1;
      model.select(Selection.of(under.get((last + 1) % under.size())));
    }
  }
}
