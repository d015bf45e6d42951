package org.reelboard.document.edit;

import java.util.Map;
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

  /** Takes files from other places, wherever they are used; keys are the paths as they stand. */
  public static Edit relink(Map<AssetPath, AssetPath> places) {
    AssetPaths paths = new AssetPaths(places);
    return Checked.edit(paths::replaceIn);
  }
}
