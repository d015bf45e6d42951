package org.reelboard.document.project;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the film's tracks stand: what is muted, heard alone, locked or hidden.
 *
 * @param byTrack those that do not stand as usual, by {@link #SCENES}, {@link #OVERLAYS}, {@link
 *     #CAPTIONS} or the kind of a {@link SoundClip}
 */
public record TrackStates(SortedMap<String, TrackState> byTrack) {
  /** The main track; its sound is the clips' own. */
  public static final String SCENES = "scenes";

  public static final String OVERLAYS = "overlays";
  public static final String CAPTIONS = "captions";

  public static final TrackStates USUAL = new TrackStates(new TreeMap<>(Map.of()));

  public TrackStates {
    SortedMap<String, TrackState> unusual = new TreeMap<>(byTrack);
    unusual.values().removeIf(TrackState.USUAL::equals);
    byTrack = Collections.unmodifiableSortedMap(unusual);
  }

  public TrackState of(String track) {
    return byTrack.getOrDefault(track, TrackState.USUAL);
  }

  public TrackStates with(String track, TrackState state) {
    SortedMap<String, TrackState> all = new TreeMap<>(byTrack);
    all.put(track, state);
    return new TrackStates(all);
  }

  /** Whether what lies on a track is heard: it is not muted, and no other is to be heard alone. */
  public boolean isHeard(String track) {
    TrackState state = of(track);
    return !state.muted()
        && (state.solo() || byTrack.values().stream().noneMatch(TrackState::solo));
  }

  /** What of it can be heard: only what is muted or heard alone. */
  public TrackStates heard() {
    SortedMap<String, TrackState> all = new TreeMap<>();
    byTrack.forEach((track, state) ->
        all.put(track, TrackState.USUAL.withMuted(state.muted()).withSolo(state.solo())));
    return new TrackStates(all);
  }

  public boolean isSeen(String track) {
    return !of(track).hidden();
  }

  public boolean isLocked(String track) {
    return of(track).locked();
  }
}
