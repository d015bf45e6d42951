package org.reelboard.document.edit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.OverlayContent;
import org.reelboard.document.project.Project;
import org.reelboard.document.project.Source;

/**
 * Other places for files.
 *
 * @param places new path by old path; a path that is not in it stays
 */
public record AssetPaths(Map<AssetPath, AssetPath> places) {
  public AssetPaths {
    places = Map.copyOf(places);
  }

  /** The project with every use of the files, and what is known of them, at their new places. */
  public Project replaceIn(Project project) {
    SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>();
    project.assets().forEach((path, facts) -> assets.putIfAbsent(at(path), facts));
    return project
        .withScenes(
            project.scenes().stream()
                .map(scene -> scene.withSource(replaceIn(scene.source())))
                .toList())
        .withOverlays(
            project.overlays().stream()
                .map(one -> one.withContent(replaceIn(one.content())))
                .toList())
        .withFonts(project.fonts().stream().map(this::at).toList())
        .withSound(
            project.sound().stream().map(sound -> sound.withAsset(at(sound.asset()))).toList())
        .withAssets(assets);
  }

  private Source replaceIn(Source source) {
    return switch (source) {
      case Source.Still still -> new Source.Still(at(still.asset()), still.rest());
      case Source.Clip clip ->
          new Source.Clip(
              at(clip.asset()), clip.in(), clip.speed(), clip.gainDb(), clip.muted(), clip.rest());
      case Source.ColourCard _, Source.Slot _, Source.Unknown _ -> source;
    };
  }

  private OverlayContent replaceIn(OverlayContent content) {
    return switch (content) {
      case OverlayContent.Sticker sticker ->
          new OverlayContent.Sticker(at(sticker.asset()), sticker.parameters());
      case OverlayContent.Inset inset -> inset.withSource(replaceIn(inset.source()));
      case OverlayContent.Title _,
          OverlayContent.Counter _,
          OverlayContent.Shape _,
          OverlayContent.Unknown _ ->
          content;
    };
  }

  private AssetPath at(AssetPath path) {
    return places.getOrDefault(path, path);
  }
}
