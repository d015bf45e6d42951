package org.reelboard.document.store;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/** Which files a project is made of. */
public final class UsedAssets {
  private UsedAssets() {}

  /** The files of all scenes, overlays and sounds, and the fonts. */
  public static NavigableSet<AssetPath> of(Project project) {
    NavigableSet<AssetPath> used = new TreeSet<>();
    project.scenes().forEach(scene -> scene.source().file().ifPresent(used::add));
    project.overlays().forEach(overlay -> overlay.content().file().ifPresent(used::add));
    used.addAll(project.fonts());
    project.sound().forEach(sound -> used.add(sound.asset()));
    return used;
  }
}
