package org.reelboard.document.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.reelboard.document.edit.AssetPaths;
import org.reelboard.document.project.AssetPath;
import org.reelboard.document.project.Project;

/** How the files of a project are written where it is seen from another folder. */
final class MovedPaths {
  private MovedPaths() {}

  static AssetPaths of(Project project, ProjectFolder from, ProjectFolder to) {
    Map<AssetPath, AssetPath> places = new HashMap<>();
    Stream.of(UsedAssets.of(project), project.assets().keySet())
        .flatMap(Collection::stream)
        .forEach(path -> places.put(path, to.asset(from.file(path))));
    return new AssetPaths(places);
  }
}
