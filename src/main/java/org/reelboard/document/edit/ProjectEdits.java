package org.reelboard.document.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reelboard.document.project.AssetFacts;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Canvas;

/** Edits of the project as a whole. */
public final class ProjectEdits {
  private ProjectEdits() {}

  public static Edit setTitle(String title) {
    return Checked.edit(project -> project.withTitle(title));
  }

  /** Sets size, rate and background. Scenes keep their exact times. */
  public static Edit setCanvas(Canvas canvas) {
    return Checked.edit(project -> project.withCanvas(canvas));
  }

  /** Notes what is known of files, so that they are found again when they are moved. */
  public static Edit addAssets(Map<AssetPath, AssetFacts> assets) {
    Map<AssetPath, AssetFacts> added = Map.copyOf(assets);
    return Checked.edit(project -> {
      SortedMap<AssetPath, AssetFacts> all = new TreeMap<>(project.assets());
      all.putAll(added);
      return project.withAssets(all);
    });
  }

  /** Forgets what is known of files; where one is used it is used on. */
  public static Edit removeAssets(Collection<AssetPath> files) {
    List<AssetPath> removed = List.copyOf(files);
    return Checked.edit(project -> {
      SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>(project.assets());
      assets.keySet().removeAll(removed);
      return project.withAssets(assets);
    });
  }

  /** Adds font files whose families words may be set in; one that is there already stays. */
  public static Edit addFonts(Map<AssetPath, AssetFacts> fonts) {
    List<AssetPath> added = List.copyOf(fonts.keySet());
    Edit list =
        Checked.edit(project -> {
          SequencedSet<AssetPath> all = new LinkedHashSet<>(project.fonts());
          all.addAll(added);
          return project.withFonts(List.copyOf(all));
        });
    return Edit.all(List.of(addAssets(fonts), list));
  }

  /** Takes a font file out of the project, and what is known of it. */
  public static Edit removeFont(AssetPath font) {
    return Checked.edit(project -> {
      SortedMap<AssetPath, AssetFacts> assets = new TreeMap<>(project.assets());
      assets.remove(font);
      return project
          .withFonts(project.fonts().stream().filter(one -> !one.equals(font)).toList())
          .withAssets(assets);
    });
  }

  /** Takes files from other places, wherever they are used; keys are the paths as they stand. */
  public static Edit relink(Map<AssetPath, AssetPath> places) {
    AssetPaths paths = new AssetPaths(places);
    return Checked.edit(paths::replaceIn);
  }
}
