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
 * @param assets what is known of the files that are used, by path
 */
public record Project(
    String title,
    Canvas canvas,
    List<Scene> scenes,
    List<Overlay> overlays,
    List<SoundClip> sound,
    SortedMap<AssetPath, AssetFacts> assets,
    Fields rest) {

  public Project {
    scenes = List.copyOf(scenes);
    overlays = List.copyOf(overlays);
    sound = List.copyOf(sound);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** A project with nothing in it. */
  public static Project empty(String title, Canvas canvas) {
    return new Project(
        title, canvas, List.of(), List.of(), List.of(), new TreeMap<>(Map.of()), Fields.NONE);
  }

  public Optional<Scene> scene(SceneId id) {
    return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
  }

  /** The scene's place on the main track, or -1. */
  public int indexOf(SceneId id) {
    return IntStream.range(0, scenes.size())
        .filter(index -> scenes.get(index).id().equals(id))
        .findFirst()
        .orElse(-1);
  }

  public Project withTitle(String newTitle) {
    return new Project(newTitle, canvas, scenes, overlays, sound, assets, rest);
  }

  public Project withCanvas(Canvas newCanvas) {
    return new Project(title, newCanvas, scenes, overlays, sound, assets, rest);
  }

  public Project withScenes(List<Scene> newScenes) {
    return new Project(title, canvas, newScenes, overlays, sound, assets, rest);
  }

  public Project withOverlays(List<Overlay> newOverlays) {
    return new Project(title, canvas, scenes, newOverlays, sound, assets, rest);
  }

  public Project withSound(List<SoundClip> newSound) {
    return new Project(title, canvas, scenes, overlays, newSound, assets, rest);
  }

  public Project withAssets(SortedMap<AssetPath, AssetFacts> newAssets) {
    return new Project(title, canvas, scenes, overlays, sound, newAssets, rest);
  }
}
