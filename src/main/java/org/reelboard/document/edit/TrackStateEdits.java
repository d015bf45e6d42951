package org.reelboard.document.edit;

import org.reelboard.document.project.TrackState;

/** Edits of how tracks stand. */
public final class TrackStateEdits {
  private TrackStateEdits() {}

  /** Mutes, locks or hides a track, or lets it be heard alone; nothing on it is changed. */
  public static Edit set(String track, TrackState state) {
    return Checked.edit(project -> project.withTracks(project.tracks().with(track, state)));
  }
}
