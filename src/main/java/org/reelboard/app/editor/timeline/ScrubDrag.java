package org.reelboard.app.editor.timeline;

import org.reelboard.app.editor.model.EditorModel;

/** Draws the playhead along. */
final class ScrubDrag implements Drag {
  private final EditorModel model;
  private final TimeScale scale;

  ScrubDrag(EditorModel model, TimeScale scale) {
    this.model = model;
    this.scale = scale;
  }

  @Override
  public Feedback to(Pointer pointer) {
    long last = Math.max(0, model.layout().get().frames() - 1);
    model.playhead().set(Math.clamp(scale.frameAt(pointer.x()), 0, last));
    return Feedback.NONE;
  }

  @Override
  public void drop() {
    // The playhead went along.
  }

  @Override
  public void cancel() {
    // A look elsewhere changes nothing.
  }
}
