package org.reelboard.app.editor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.app.editor.model.EditorModel.Selection;
import org.reelboard.document.edit.Pieces;
import org.reelboard.document.project.PieceId;

/** Draws a band around what is to be selected; a mere click moves the playhead. */
final class BandDrag implements Drag {
  private final EditorModel model;
  private final Supplier<TimelineMap> map;
  private final Pointer grabbed;
  private final Selection before;
  private final Selection kept;
  private boolean drawn;

  BandDrag(EditorModel model, Supplier<TimelineMap> map, Pointer grabbed) {
    this.model = model;
    this.map = map;
    this.grabbed = grabbed;
    this.before = model.selection().get();
    this.kept = grabbed.held().shift() || grabbed.held().shortcut() ? before : Selection.NONE;
  }

  @Override
  public Feedback to(Pointer pointer) {
    drawn = true;
    Rectangle2D band =
        new Rectangle2D(
            Math.min(grabbed.x(), pointer.x()),
            Math.min(grabbed.y(), pointer.y()),
            Math.abs(grabbed.x() - pointer.x()),
            Math.abs(grabbed.y() - pointer.y()));
    List<PieceId> touched = new ArrayList<>(map.get().within(band));
    touched.removeIf(one -> Pieces.isLocked(model.project().get(), one));
    model.select(kept.and(touched));
    return Feedback.around(band);
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void drop() {
    if (!drawn) {
      new ScrubDrag(model, map.get().scale()).to(grabbed);
    }
  }

  @Override
  public void cancel() {
    model.select(before);
  }
}
