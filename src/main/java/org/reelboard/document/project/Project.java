package org.reelboard.document.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A whole film as a value: every edit makes another one.
 *
 * @param scenes the main track, in order
 * @param tracks how they stand: muted, heard alone, locked, hidden
 * @param markers places that the user has marked
 * @param fonts files of typefaces that its words may use beside those that the program has
 * @param assets what is known of the files that are used, by path
 */
public record Project(
    String title,
    Canvas canvas,
    List<Scene> scenes,
    List<Overlay> overlays,
    Captions captions,
    List<SoundClip> sound,
    TrackStates tracks,
    List<Marker> markers,
    List<AssetPath> fonts,
    SortedMap<AssetPath, AssetFacts> assets,
    Fields rest) {

  public Project {
    scenes = List.copyOf(scenes);
    overlays = List.copyOf(overlays);
    sound = List.copyOf(sound);
    markers = List.copyOf(markers);
    fonts = List.copyOf(fonts);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** A project with nothing in it. */
  public static Project empty(String title, Canvas canvas) {
    return new Project(
        title,
        canvas,
        List.of(),
        List.of(),
        Captions.NONE,
        List.of(),
        TrackStates.USUAL,
        List.of(),
        List.of(),
        new TreeMap<>(Map.of()),
        Fields.NONE);
  }

  public Optional<Scene> scene(SceneId id) {
    return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
  }

  public Optional<Overlay> overlay(OverlayId id) {
    return overlays.stream().filter(overlay -> overlay.id().equals(id)).findFirst();
  }

  public Optional<Marker> marker(MarkerId id) {
    return markers.stream().filter(marker -> marker.id().equals(id)).findFirst();
  }

  /** The scene's place on the main track, or -1. */
  public int indexOf(SceneId id) {
    return IntStream.range(0, scenes.size())
        .filter(index -> scenes.get(index).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  /** The overlays that are seen in the film: none where their track is hidden. */
  public List<Overlay> seenOverlays() {
    return tracks.isSeen(TrackStates.OVERLAYS) ? overlays : List.of();
  }

  /** The captions that are seen on the film's pictures: none where their track is hidden. */
  public List<Cue> seenCues() {
    return tracks.isSeen(TrackStates.CAPTIONS) ? captions.cues() : List.of();
  }

  public Project withTitle(String newTitle) {
    return new Project(
        newTitle, canvas, scenes, overlays, captions, sound, tracks, markers, fonts, assets, rest);
  }

  public Project withCanvas(Canvas newCanvas) {
    return new Project(
        title, newCanvas, scenes, overlays, captions, sound, tracks, markers, fonts, assets, rest);
  }

  public Project withScenes(List<Scene> newScenes) {
    return new Project(
        title, canvas, newScenes, overlays, captions, sound, tracks, markers, fonts, assets, rest);
  }

  public Project withOverlays(List<Overlay> newOverlays) {
    return new Project(
        title, canvas, scenes, newOverlays, captions, sound, tracks, markers, fonts, assets, rest);
  }

  public Project withCaptions(Captions newCaptions) {
    return new Project(
        title, canvas, scenes, overlays, newCaptions, sound, tracks, markers, fonts, assets, rest);
  }

  public Project withSound(List<SoundClip> newSound) {
    return new Project(
        title, canvas, scenes, overlays, captions, newSound, tracks, markers, fonts, assets, rest);
  }

  public Project withTracks(TrackStates newTracks) {
    return new Project(
        title, canvas, scenes, overlays, captions, sound, newTracks, markers, fonts, assets, rest);
  }

  public Project withMarkers(List<Marker> newMarkers) {
    return new Project(
        title, canvas, scenes, overlays, captions, sound, tracks, newMarkers, fonts, assets, rest);
  }

  public Project withFonts(List<AssetPath> newFonts) {
    return new Project(
        title, canvas, scenes, overlays, captions, sound, tracks, markers, newFonts, assets, rest);
  }

  public Project withAssets(SortedMap<AssetPath, AssetFacts> newAssets) {
    return new Project(
        title, canvas, scenes, overlays, captions, sound, tracks, markers, fonts, newAssets, rest);
  }
}
