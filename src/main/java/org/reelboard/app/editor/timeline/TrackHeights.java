package org.reelboard.app.editor.timeline;

import java.util.Map;
import java.util.TreeMap;
import org.reelboard.document.project.TrackStates;

/**
 * How high a row of each track is drawn, in pixels. The editor's own: no part of the project.
 *
 * @param byTrack those that were changed, by what names the track in the project
 */
public record TrackHeights(Map<String, Double> byTrack) {
  public static final TrackHeights USUAL = new TrackHeights(Map.of());

  private static final Range SCENES = new Range(48, 88, 220);
  private static final Range WORDS = new Range(18, 26, 72);
  private static final Range SOUND = new Range(20, 40, 160);

  private record Range(double least, double usual, double most) {}

  public TrackHeights {
    byTrack = Map.copyOf(byTrack);
  }

  /** The height of one row of a track, in whole pixels. */
  public double of(String track) {
    Range range = range(track);
    double height = byTrack.getOrDefault(track, range.usual);
    return Math.round(Math.clamp(height, range.least, range.most));
  }

  /** With a track as near to that height as it may be. */
  public TrackHeights with(String track, double height) {
    Range range = range(track);
    Map<String, Double> all = new TreeMap<>(byTrack);
    all.put(track, Math.clamp(height, range.least, range.most));
    return new TrackHeights(all);
  }

  /** With a track as high as at first. */
  public TrackHeights without(String track) {
    Map<String, Double> all = new TreeMap<>(byTrack);
    all.remove(track);
    return new TrackHeights(all);
  }

  private static Range range(String track) {
    return switch (track) {
      case TrackStates.SCENES -> SCENES;
      case TrackStates.OVERLAYS, TrackStates.CAPTIONS -> WORDS;
      default -> SOUND;
    };
  }
}
