package org.reelboard.document.project;

/**
 * How a track stands, as its head in the editor shows it.
 *
 * @param muted nothing on it is heard
 * @param solo of what is heard, only this track and others that stand so are
 * @param locked nothing on it can be changed by hand
 * @param hidden nothing on it is seen in the film
 */
public record TrackState(boolean muted, boolean solo, boolean locked, boolean hidden, Fields rest) {
  /** As every track stands at first. */
  public static final TrackState USUAL = new TrackState(false, false, false, false, Fields.NONE);

  public TrackState withMuted(boolean now) {
    return new TrackState(now, solo, locked, hidden, rest);
  }

  public TrackState withSolo(boolean now) {
    return new TrackState(muted, now, locked, hidden, rest);
  }

  public TrackState withLocked(boolean now) {
    return new TrackState(muted, solo, now, hidden, rest);
  }

  public TrackState withHidden(boolean now) {
    return new TrackState(muted, solo, locked, now, rest);
  }
}
