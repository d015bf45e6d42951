package org.reelboard.app.editor.timeline;

import java.util.function.UnaryOperator;
import org.reelboard.app.editor.model.EditorModel;
import org.reelboard.document.edit.TrackStateEdits;
import org.reelboard.document.project.TrackState;

/** What the heads of the tracks do to the project. JavaFX thread only. */
public final class TrackActions {
  private final EditorModel model;

  public TrackActions(EditorModel model) {
    this.model = model;
  }

  /** How a track stands now. */
  public TrackState state(String track) {
    return model.project().get().tracks().of(track);
  }

  /** Whether what lies on a track can be neither chosen nor changed by hand on the timeline. */
  public boolean isLocked(String track) {
    return state(track).locked();
  }

  public void toggleMute(String track) {
    set("editor.timeline.step.mute", track, state -> state.withMuted(!state.muted()));
  }

  public void toggleSolo(String track) {
    set("editor.timeline.step.solo", track, state -> state.withSolo(!state.solo()));
  }

  public void toggleLock(String track) {
    set("editor.timeline.step.lock", track, state -> state.withLocked(!state.locked()));
  }

  public void toggleHidden(String track) {
    set("editor.timeline.step.hide", track, state -> state.withHidden(!state.hidden()));
  }

  private void set(String step, String track, UnaryOperator<TrackState> change) {
    model.apply(step, TrackStateEdits.set(track, change.apply(state(track))));
  }
}
